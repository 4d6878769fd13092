export default definePageConfig({ navigationBarTitleText: 'trainings' });
