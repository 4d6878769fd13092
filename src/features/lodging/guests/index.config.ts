export default definePageConfig({
  navigationBarTitleText: '登记名单',
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
});
