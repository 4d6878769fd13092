export default definePageConfig({
  navigationBarTitleText: '到账核对',
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
});
