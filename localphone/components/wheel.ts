export const ROW_PX = 44;

/** One turning column: wheel, finger, tap on a row, or arrow keys. */
export class Wheel {
  readonly element = document.createElement('div');
  private chosen: number;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private rows: readonly string[],
    index: number,
    private readonly turned: () => void,
  ) {
    this.chosen = index;
    this.element.className = 'wheel';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'listbox');
    this.element.addEventListener('scroll', () => this.scrolled());
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.setRows(rows);
  }

  get index(): number {
    return this.chosen;
  }

  setRows(rows: readonly string[]): void {
    this.rows = rows;
    this.element.replaceChildren(...rows.map((text, index) => this.row(text, index)));
    this.choose(Math.min(this.chosen, Math.max(0, rows.length - 1)));
  }

  /** Without telling anyone. */
  choose(index: number): void {
    this.chosen = index;
    this.mark();
    this.place();
  }

  /** Turns to the chosen row; the element must be on the screen. */
  place(): void {
    this.element.scrollTop = this.chosen * ROW_PX;
  }

  private row(text: string, index: number): HTMLElement {
    const row = document.createElement('div');
    row.className = 'wheel-row';
    row.textContent = text;
    row.setAttribute('role', 'option');
    row.addEventListener('click', () => this.turn(index));
    return row;
  }

  private scrolled(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      const index = Math.round(this.element.scrollTop / ROW_PX);
      if (index !== this.chosen) this.turn(index);
    }, 80);
  }

  private turn(index: number): void {
    if (index < 0 || index >= this.rows.length) return;
    this.choose(index);
    this.turned();
  }

  private key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.turn(this.chosen + step);
  }

  private mark(): void {
    for (const [index, row] of [...this.element.children].entries())
      row.setAttribute('aria-selected', String(index === this.chosen));
  }
}
