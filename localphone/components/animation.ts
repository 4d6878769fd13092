interface Step {
  animates: { type: string; args: unknown[] }[];
  option: {
    transition: { duration: number; timingFunction: string; delay: number };
    transformOrigin: string;
  };
}

/** Plays what `wx.createAnimation().export()` gave, one step after the other. */
export function applyAnimation(element: HTMLElement, value: unknown): void {
  const steps = (value as { actions?: Step[] } | undefined)?.actions ?? [];
  playStep(element, steps, 0);
}

function playStep(element: HTMLElement, steps: readonly Step[], at: number): void {
  const step = steps[at];
  if (!step) return;
  const { duration, timingFunction, delay } = step.option.transition;
  element.style.transition = `all ${duration}ms ${timingFunction} ${delay}ms`;
  element.style.transformOrigin = step.option.transformOrigin;
  const transforms: string[] = [];
  for (const { type, args } of step.animates) {
    if (type === 'style') element.style.setProperty(String(args[0]), String(args[1]));
    else transforms.push(transform(type, args));
  }
  if (transforms.length > 0) element.style.transform = transforms.join(' ');
  setTimeout(() => playStep(element, steps, at + 1), duration + delay);
}

function transform(type: string, args: readonly unknown[]): string {
  const unit = type.startsWith('translate') ? 'px' : /^(?:rotate|skew)/.test(type) ? 'deg' : '';
  return `${type}(${args.map((arg) => (typeof arg === 'number' ? `${arg}${unit}` : String(arg))).join(',')})`;
}
