export default defineAppConfig({
  pages: ['pages/home/index', 'pages/trainings/index', 'pages/me/index'],
  window: {
    navigationBarTitleText: '中国图书馆学会',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F7F7',
  },
  tabBar: {
    color: '#56626A',
    selectedColor: '#0E6B62',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/trainings/index', text: '培训' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
});
