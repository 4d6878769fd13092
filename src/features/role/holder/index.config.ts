export default definePageConfig({
  navigationBarTitleText: '授予和移除角色',
  enablePullDownRefresh: true,
});
