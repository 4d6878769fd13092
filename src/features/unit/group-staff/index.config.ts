export default definePageConfig({
  navigationBarTitleText: '选择职工',
  enablePullDownRefresh: true,
});
