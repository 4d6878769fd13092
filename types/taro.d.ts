import '@tarojs/taro';

declare module '@tarojs/taro' {
  namespace getAppBaseInfo {
    interface Result {
      /** WeChat's own text size, in px. */
      fontSizeSetting?: number;
    }
  }
}
