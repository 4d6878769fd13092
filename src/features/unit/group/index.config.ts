export default definePageConfig({
  navigationBarTitleText: '集体交费订单',
  enablePullDownRefresh: true,
});
