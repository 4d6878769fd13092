export default definePageConfig({ navigationBarTitleText: '申请单位认领' });
