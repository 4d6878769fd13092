export default definePageConfig({
  navigationBarTitleText: '交费',
  enablePullDownRefresh: true,
});
