export default definePageConfig({
  navigationBarTitleText: '单位会员服务',
  enablePullDownRefresh: true,
});
