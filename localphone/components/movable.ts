import { WxElement } from './element';

export class MovableArea extends WxElement {
  static override readonly attributes = { 'scale-area': false };
}

/** Something a finger or mouse drags about inside its area. */
export class MovableView extends WxElement {
  static override readonly attributes = {
    direction: 'none',
    x: 0,
    y: 0,
    disabled: false,
    'out-of-bounds': false,
  };
  static override readonly ignored = [
    'inertia',
    'damping',
    'friction',
    'animation',
    'scale-min',
    'scale-max',
    'scale-value',
    'width',
    'height',
  ];
  static override readonly inert = { scale: false };
  private at = { x: 0, y: 0 };
  private grip: { x: number; y: number } | undefined;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => {
      if (this.flag('disabled')) return;
      this.grip = { x: event.clientX - this.at.x, y: event.clientY - this.at.y };
      this.setPointerCapture(event.pointerId);
    });
    this.addEventListener('pointermove', (event) => {
      if (this.grip) this.move(event.clientX - this.grip.x, event.clientY - this.grip.y, 'touch');
    });
    for (const name of ['pointerup', 'pointercancel'])
      this.addEventListener(name, () => (this.grip = undefined));
  }

  protected override render(changed?: string): void {
    if (changed === undefined || changed === 'x' || changed === 'y')
      this.move(Number.parseFloat(this.text('x')), Number.parseFloat(this.text('y')), '');
  }

  private move(x: number, y: number, source: string): void {
    const direction = this.text('direction');
    const area = this.parentElement;
    const fit = (value: number, room: number) =>
      this.flag('out-of-bounds') ? value : Math.min(Math.max(0, value), Math.max(0, room));
    const isSet = source === '';
    const next = {
      x:
        isSet || direction === 'all' || direction === 'horizontal'
          ? fit(x, (area?.clientWidth ?? 0) - this.clientWidth)
          : this.at.x,
      y:
        isSet || direction === 'all' || direction === 'vertical'
          ? fit(y, (area?.clientHeight ?? 0) - this.clientHeight)
          : this.at.y,
    };
    if (next.x === this.at.x && next.y === this.at.y) return;
    this.at = next;
    this.style.transform = `translate(${next.x}px, ${next.y}px)`;
    this.emit('change', { ...next, source });
  }
}
