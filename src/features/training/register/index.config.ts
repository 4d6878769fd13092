export default definePageConfig({
  navigationBarTitleText: '确认报名',
  enablePullDownRefresh: true,
});
