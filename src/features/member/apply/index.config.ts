export default definePageConfig({ navigationBarTitleText: '经学会申请入会' });
