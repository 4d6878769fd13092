export default definePageConfig({
  navigationBarTitleText: '证书模板',
});
