export default definePageConfig({
  navigationBarTitleText: '导出交费明细',
});
