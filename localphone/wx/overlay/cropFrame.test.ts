import { CropFrame } from './cropFrame';

const wide = () => new CropFrame({ width: 800, height: 450 }, { width: 320, height: 320 });

describe('the frame of a crop', () => {
  it('begins in the middle with all of the shorter side', () => {
    expect(wide().cut()).toEqual({ x: 175, y: 0, width: 450, height: 450 });
  });

  it('never leaves the picture, however far one drags', () => {
    const frame = wide();
    frame.drag(10_000, 10_000);
    expect(frame.cut()).toEqual({ x: 0, y: 0, width: 450, height: 450 });
    frame.drag(-10_000, 0);
    expect(frame.cut()).toEqual({ x: 350, y: 0, width: 450, height: 450 });
  });

  it('shows less of the picture when zoomed in, and covers the frame when zoomed out again', () => {
    const frame = wide();
    frame.zoomTo(2);
    frame.drag(0, 10_000);
    expect(frame.cut()).toEqual({ x: 287.5, y: 0, width: 225, height: 225 });
    frame.zoomTo(0.1);
    expect(frame.cut()).toMatchObject({ y: 0, width: 450, height: 450 });
  });
});
