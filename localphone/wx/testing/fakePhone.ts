import './browserGlobals';
import type { Phone } from '../../phone';
import { AppEvents } from '../appEvents';

export type FakePhone = Phone & {
  /** What the router and the bars were told, oldest first. */
  readonly told: string[];
  /** Sets the network and tells the listeners. */
  setNetwork(state: 'wifi' | 'slow' | 'none'): void;
};

function fakeNetwork() {
  let state: 'wifi' | 'slow' | 'none' = 'wifi';
  const listeners: (() => void)[] = [];
  return {
    network: {
      state: () => state,
      onChange: (listener: () => void) => void listeners.push(listener),
    },
    setNetwork: (next: typeof state) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A phone without a mini-program: an overlay, a page element, and a note of everything asked of it. */
export function fakePhone(openid = 'oPerson'): FakePhone {
  const told: string[] = [];
  const tell =
    (name: string) =>
    (...given: unknown[]) => {
      told.push(`${name} ${given.map((value) => JSON.stringify(value)).join(' ')}`.trim());
    };
  const move =
    (name: string) =>
    async (...given: unknown[]) => {
      if (given[0] === '/pages/none')
        throw new Error(`${name}:fail page "pages/none" is not found`);
      tell(name)(...given);
    };
  const overlay = document.createElement('div');
  const page = document.createElement('div');
  document.body.replaceChildren(page, overlay);
  return {
    openid,
    cloud: '/cloud',
    told,
    ...fakeNetwork(),
    overlay,
    pageElement: () => page,
    elementOf: () => undefined,
    fontScale: 1,
    size: { width: 390, height: 844, statusBarHeight: 47, safeBottom: 34 },
    tabBar: {
      setBadge: tell('badge'),
      setRedDot: tell('dot'),
      setItem: tell('item'),
      setVisible: tell('tabBar'),
    },
    navigationBar: {
      setTitle: tell('title'),
      setColor: tell('colour'),
      setLoading: tell('loading'),
    },
    router: {
      navigateTo: move('navigateTo'),
      redirectTo: move('redirectTo'),
      reLaunch: move('reLaunch'),
      switchTab: move('switchTab'),
      navigateBack: move('navigateBack'),
      currentPages: () => [],
      startPullDownRefresh: tell('startPullDownRefresh'),
      stopPullDownRefresh: tell('stopPullDownRefresh'),
    },
    appJson: { window: { navigationBarTitleText: '图书馆' }, tabBar: { list: [{}, {}] } },
    launch: { path: 'pages/home/index', scene: 1001, query: {}, referrerInfo: {} },
    events: new AppEvents(),
    restart: tell('restart'),
  };
}
