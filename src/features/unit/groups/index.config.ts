export default definePageConfig({
  navigationBarTitleText: '集体交费',
  enablePullDownRefresh: true,
});
