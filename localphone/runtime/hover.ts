import { WxElement } from '../components/element';

/** `hover-class`: added while a finger rests on an element, removed a little after. */
export class Hover {
  private pressed: {
    element: WxElement;
    names: string[];
    timer: ReturnType<typeof setTimeout>;
    stayMs: number;
  }[] = [];

  press(target: Element): void {
    this.cancel();
    for (let at: Element | null = target; at; at = at.parentElement) {
      if (!(at instanceof WxElement)) continue;
      const element = at;
      const names = element
        .text('hover-class')
        .split(/\s+/)
        .filter((name) => name !== '' && name !== 'none');
      if (names.length === 0) continue;
      const delayMs = Number(element.raw('hover-start-time') ?? 50);
      const timer = setTimeout(() => element.classList.add(...names), delayMs);
      this.pressed.push({
        element,
        names,
        timer,
        stayMs: Number(element.raw('hover-stay-time') ?? 400),
      });
      if (element.flag('hover-stop-propagation')) return;
    }
  }

  release(): void {
    for (const { element, names, stayMs } of this.pressed)
      setTimeout(() => element.classList.remove(...names), stayMs);
    this.pressed = [];
  }

  cancel(): void {
    for (const { element, names, timer } of this.pressed) {
      clearTimeout(timer);
      element.classList.remove(...names);
    }
    this.pressed = [];
  }
}
