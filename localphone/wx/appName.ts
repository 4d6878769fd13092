import type { Phone } from '../phone';

interface WindowSettings {
  navigationBarTitleText?: string;
}

/** The mini-program's name as WeChat's sheets show it: the window title of app.json. */
export function appName(phone: Phone): string {
  const settings = phone.appJson['window'] as WindowSettings | undefined;
  return settings?.navigationBarTitleText ?? '小程序';
}
