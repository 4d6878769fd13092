/** A compiled mini-program as the server hands it to the browser. Paths are relative to the app's root. */
export interface AppBundle {
  /** Changes when any file of the app changes. */
  version: string;
  app: AppJson;
  /** Page and component json by path without extension. */
  json: Record<string, PageJson>;
  /** JavaScript sources by path with extension. */
  modules: Record<string, string>;
  /** Expression that gives the compiled templates of all wxml files, keyed by path without extension. */
  templates: string;
  /** css by path without extension; `app` counts everywhere. */
  styles: Record<string, string>;
  /** Style scope of isolated components by path without extension. */
  styleScopes: Record<string, string>;
}

export interface WindowJson {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: 'black' | 'white';
  navigationStyle?: 'default' | 'custom';
  homeButton?: boolean;
  backgroundColor?: string;
  backgroundTextStyle?: 'dark' | 'light';
  enablePullDownRefresh?: boolean;
  onReachBottomDistance?: number;
  disableScroll?: boolean;
}

export interface PageJson extends WindowJson {
  component?: boolean;
  styleIsolation?: string;
  usingComponents?: Record<string, string>;
  pageOrientation?: string;
}

export interface TabItem {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

export interface AppJson {
  pages: string[];
  subPackages?: Subpackage[];
  subpackages?: Subpackage[];
  window?: WindowJson;
  tabBar?: {
    color: string;
    selectedColor: string;
    backgroundColor: string;
    borderStyle?: string;
    custom?: boolean;
    list: TabItem[];
  };
  usingComponents?: Record<string, string>;
  entryPagePath?: string;
  [key: string]: unknown;
}

export interface Subpackage {
  root: string;
  pages: string[];
}

/** All page routes, main package first. */
export function routesOf(app: AppJson): string[] {
  const packages = app.subPackages ?? app.subpackages ?? [];
  return [
    ...app.pages,
    ...packages.flatMap(({ root, pages }) =>
      pages.map((page) => `${root.replace(/^\/|\/$/g, '')}/${page}`),
    ),
  ];
}

/** Where the app starts when no page is asked for. */
export const entryPage = (app: AppJson): string => app.entryPagePath ?? app.pages[0] ?? '';
