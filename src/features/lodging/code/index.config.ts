export default definePageConfig({
  navigationBarTitleText: '住宿小程序码',
});
