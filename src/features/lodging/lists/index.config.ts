export default definePageConfig({
  navigationBarTitleText: '给酒店的名单',
  enablePullDownRefresh: true,
});
