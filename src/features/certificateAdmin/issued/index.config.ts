export default definePageConfig({
  navigationBarTitleText: '已发放证书',
  enablePullDownRefresh: true,
});
