export default definePageConfig({ navigationBarTitleText: '登记个人信息' });
