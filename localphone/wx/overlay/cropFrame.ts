export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels of the picture. */
export interface Cut extends Size {
  readonly x: number;
  readonly y: number;
}

const MOST_ZOOM = 5;

const within = (at: number, half: number, whole: number): number =>
  Math.min(whole - half, Math.max(half, at));

/** A frame over a picture that always covers it: zoomed about the frame's middle, moved by dragging. */
export class CropFrame {
  #zoom = 1;
  /** Middle of the frame, in pixels of the picture. */
  #middle: { x: number; y: number };

  constructor(
    private readonly picture: Size,
    /** In CSS pixels. */
    readonly frame: Size,
  ) {
    this.#middle = { x: picture.width / 2, y: picture.height / 2 };
  }

  /** CSS pixels per pixel of the picture. */
  get scale(): number {
    const { width, height } = this.frame;
    return Math.max(width / this.picture.width, height / this.picture.height) * this.#zoom;
  }

  zoomTo(zoom: number): void {
    this.#zoom = Math.min(MOST_ZOOM, Math.max(1, zoom));
    this.#keepInside();
  }

  /** Moves the picture under the frame, in CSS pixels. */
  drag(dx: number, dy: number): void {
    this.#middle = { x: this.#middle.x - dx / this.scale, y: this.#middle.y - dy / this.scale };
    this.#keepInside();
  }

  /** What is inside the frame. */
  cut(): Cut {
    const width = this.frame.width / this.scale;
    const height = this.frame.height / this.scale;
    return { x: this.#middle.x - width / 2, y: this.#middle.y - height / 2, width, height };
  }

  #keepInside(): void {
    const { width, height } = this.cut();
    this.#middle = {
      x: within(this.#middle.x, width / 2, this.picture.width),
      y: within(this.#middle.y, height / 2, this.picture.height),
    };
  }
}
