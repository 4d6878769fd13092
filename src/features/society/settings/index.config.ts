export default definePageConfig({
  navigationBarTitleText: '会费设置',
  enablePullDownRefresh: true,
});
