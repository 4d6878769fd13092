export default definePageConfig({
  navigationBarTitleText: '住宿登记',
});
