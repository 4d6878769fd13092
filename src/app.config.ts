export default defineAppConfig({
  pages: ['pages/home/index', 'pages/trainings/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'features/member',
      pages: [
        'sign-up/index',
        'profile/index',
        'privacy/index',
        'units/index',
        'membership/index',
        'claim/index',
        'apply/index',
        'application/index',
      ],
    },
    {
      root: 'features/training',
      pages: [
        'detail/index',
        'preview/index',
        'register/index',
        'registration/index',
        'news/index',
      ],
    },
    {
      root: 'features/organizer',
      pages: ['workbench/index', 'queue/index', 'review/index'],
    },
    {
      root: 'features/lodging',
      pages: [
        'home/index',
        'settings/index',
        'code/index',
        'guests/index',
        'guest/index',
        'plan/index',
        'lists/index',
      ],
    },
    {
      root: 'features/trainingsAdmin',
      pages: ['list/index', 'editor/index', 'section/index', 'check/index'],
    },
    {
      root: 'features/society',
      pages: ['queue/index', 'review/index', 'settings/index'],
    },
    {
      root: 'features/finance',
      pages: [
        'home/index',
        'import/index',
        'lines/index',
        'assign/index',
        'refunds/index',
        'invoices/index',
        'day/index',
        'exports/index',
      ],
    },
    {
      root: 'features/role',
      pages: ['holders/index', 'holder/index', 'audits/index'],
    },
    {
      root: 'features/unit',
      pages: [
        'mine/index',
        'register/index',
        'home/index',
        'contact/index',
        'apply/index',
        'application/index',
        'members/index',
        'administrators/index',
        'groups/index',
        'group-staff/index',
        'group/index',
        'certificates/index',
      ],
    },
    {
      root: 'features/hotel',
      pages: ['room/index', 'stay/index'],
    },
    {
      root: 'features/study',
      pages: ['classes/index', 'directory/index', 'video/index'],
    },
    {
      root: 'features/survey',
      pages: ['answer/index', 'editor/index', 'results/index'],
    },
    {
      root: 'features/certificate',
      pages: ['mine/index', 'show/index', 'verify/index'],
    },
    {
      root: 'features/certificateAdmin',
      pages: ['home/index', 'template/index', 'issued/index', 'view/index'],
    },
    {
      root: 'features/pay',
      pages: ['payment/index', 'invoice/index'],
    },
  ],
  window: {
    navigationBarTitleText: '中国图书馆学会',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F7F7',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#56626A',
    selectedColor: '#0E6B62',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/home.png',
        selectedIconPath: 'assets/home-selected.png',
      },
      {
        pagePath: 'pages/trainings/index',
        text: '培训',
        iconPath: 'assets/trainings.png',
        selectedIconPath: 'assets/trainings-selected.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/me.png',
        selectedIconPath: 'assets/me-selected.png',
      },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // An organizer chooses where a hotel is on the map.
  requiredPrivateInfos: ['chooseLocation'],
  // WeChat on a desktop or tablet may widen the window.
  resizable: true,
});
