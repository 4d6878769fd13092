export default definePageConfig({
  navigationBarTitleText: '中国图书馆学会',
  enablePullDownRefresh: true,
});
