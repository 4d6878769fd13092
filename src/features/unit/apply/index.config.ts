export default definePageConfig({ navigationBarTitleText: '入会与续费' });
