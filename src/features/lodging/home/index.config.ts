export default definePageConfig({
  navigationBarTitleText: '住宿',
  enablePullDownRefresh: true,
});
