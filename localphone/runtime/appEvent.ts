import { glassEasel } from 'glass-easel-miniprogram-adapter';

interface EventNode {
  id: string;
  dataset: Record<string, unknown>;
  offsetLeft: number;
  offsetTop: number;
}

/** Makes every function of a definition receive events in WeChat's plain shape. */
export function withPlainEvents<T extends Record<string, unknown>>(definition: T): T {
  const wrapped: Record<string, unknown> = { ...definition };
  for (const [name, value] of Object.entries(definition)) {
    if (typeof value !== 'function') continue;
    wrapped[name] = function (this: unknown, ...args: unknown[]) {
      const [first] = args;
      if (first instanceof glassEasel.Event)
        args[0] = plainEvent(first as glassEasel.ShadowedEvent<unknown>);
      return (value as (...args: unknown[]) => unknown).apply(this, args);
    };
  }
  return wrapped as T;
}

function plainEvent(event: glassEasel.ShadowedEvent<unknown>) {
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: plainNode(event.target),
    currentTarget: plainNode(event.currentTarget),
    mark: event.mark ?? {},
    detail: event.detail,
    mut: event.mutatedMarked(),
    ...event.extraFields,
  };
}

/** `source` is an element, or what a component instance calls itself. */
function plainNode(source: glassEasel.Element | { _$: glassEasel.Element }): EventNode {
  const element = '_$' in source ? source._$ : source;
  const dom: unknown = element.getBackendElement();
  const { offsetLeft, offsetTop } =
    dom instanceof HTMLElement ? dom : { offsetLeft: 0, offsetTop: 0 };
  return { id: element.id, dataset: { ...element.dataset }, offsetLeft, offsetTop };
}
