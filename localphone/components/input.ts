import { TextControl } from './textControl';

export class Input extends TextControl {
  constructor() {
    super('input');
  }

  protected override render(changed?: string): void {
    const input = this.control as HTMLInputElement;
    input.type =
      this.flag('password') || this.text('type') === 'safe-password' ? 'password' : 'text';
    super.render(changed);
  }
}

export class Textarea extends TextControl {
  constructor() {
    super('textarea');
  }

  protected override confirmsOnEnter(): boolean {
    return this.text('confirm-type') !== 'return' && this.text('confirm-type') !== 'done';
  }

  protected override valueShown(): void {
    this.classList.toggle('auto-height', this.flag('auto-height'));
    if (!this.flag('auto-height') || !this.isConnected) return;
    const before = this.control.style.height;
    this.control.style.height = 'auto';
    const height = this.control.scrollHeight;
    this.control.style.height = `${height}px`;
    if (before !== this.control.style.height)
      this.emit('linechange', {
        height,
        lineCount: Math.max(1, Math.round(height / 20)),
        heightRpx: height,
      });
  }
}
