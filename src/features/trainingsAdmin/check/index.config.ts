export default definePageConfig({
  navigationBarTitleText: '发布前检查',
  enablePullDownRefresh: true,
});
