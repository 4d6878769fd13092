export default definePageConfig({
  navigationBarTitleText: '预览',
  enablePullDownRefresh: true,
});
