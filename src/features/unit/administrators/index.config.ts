export default definePageConfig({
  navigationBarTitleText: '单位管理员',
  enablePullDownRefresh: true,
});
