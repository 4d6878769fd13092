import { createWx } from '../index';
import { fakePhone, type FakePhone } from './fakePhone';

type Result = Record<string, unknown>;

export interface TestedWx {
  phone: FakePhone;
  wx: Record<string, unknown>;
  /** Calls a wx function by its (dotted) name without callbacks: resolves or rejects with its result. */
  readonly call: (name: string, options?: object) => Promise<Result>;
  /** Calls a sync function. */
  readonly sync: (name: string, ...given: unknown[]) => unknown;
}

type AnyFunction = (...given: unknown[]) => unknown;

/** A wx on a fake phone in jsdom; storage is emptied unless `keep`. */
export function testedWx(openid?: string, keep = false): TestedWx {
  if (!keep) localStorage.clear();
  const phone = fakePhone(openid);
  const wx = createWx(phone);
  const find = (name: string): AnyFunction => {
    let at: unknown = wx;
    for (const part of name.split('.')) at = (at as Record<string, unknown>)[part];
    return at as AnyFunction;
  };
  return {
    phone,
    wx,
    call: (name, options = {}) => find(name)(options) as Promise<Result>,
    sync: (name, ...given) => find(name)(...given),
  };
}

/** Waits until an element with exactly this text is shown, then taps it. */
export async function tap(text: string): Promise<void> {
  (await shown(text)).click();
}

/** Resolves with the innermost element that has exactly this text, as soon as it is there. */
export function shown(text: string): Promise<HTMLElement> {
  const find = (): HTMLElement | undefined =>
    [...document.body.querySelectorAll<HTMLElement>('*')].find(
      (node) => node.textContent === text && node.children.length === 0,
    );
  const now = find();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const found = find();
      if (found === undefined) return;
      observer.disconnect();
      resolve(found);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
