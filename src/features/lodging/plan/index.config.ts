export default definePageConfig({
  navigationBarTitleText: '排房与房号',
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
});
