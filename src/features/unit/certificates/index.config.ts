export default definePageConfig({
  navigationBarTitleText: '职工证书',
  enablePullDownRefresh: true,
});
