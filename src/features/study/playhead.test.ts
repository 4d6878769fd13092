import { type Intervals, union } from '#domain/study/intervals';
import { endedAt, type Known, movedTo, type Playhead, resumeAt } from './playhead';

const SECONDS = 60;
const known = (to: number, isFinished = false): Known => ({
  watched: to === 0 ? [] : [{ from: 0, to }],
  seconds: SECONDS,
  isFinished,
});

/** Plays from one position to another, told every quarter of a second. */
function plays(from: number, to: number, before?: Playhead, watched: Intervals = []) {
  let head = before;
  let seen = watched;
  for (let at = from; at <= to; at += 0.25) {
    const moved = movedTo(head, at, { ...known(0), watched: seen });
    if (moved.backTo !== undefined) throw new Error(`taken back to ${moved.backTo}`);
    head = moved.head;
    seen = union(seen, moved.watched);
  }
  return { head, seen };
}

describe('what a player shows is watched', () => {
  it('second by second, while it plays on', () => {
    expect(plays(0.2, 10).seen).toEqual([{ from: 0, to: 9 }]);
    expect(plays(0, 10).seen).toEqual([{ from: 0, to: 10 }]);
  });

  it('without a hole where it was paused, or where one goes on', () => {
    const first = plays(0, 7.5);
    const second = plays(7.5, 20, first.head, first.seen);
    expect(second.seen).toEqual([{ from: 0, to: 20 }]);
    const reopened = plays(7.25, 20, undefined, first.seen);
    expect(reopened.seen).toEqual([{ from: 0, to: 20 }]);
  });

  it('to its end', () => {
    const { head, seen } = plays(0, 59.5);
    expect(endedAt(head, { ...known(0), watched: seen }).watched).toEqual([{ from: 0, to: 60 }]);
  });

  it('but not what was jumped over: back to what was watched', () => {
    const { head, seen } = plays(0, 10);
    const about = { ...known(0), watched: seen };
    expect(movedTo(head, 40, about)).toEqual({ head: undefined, watched: [], backTo: 10 });
    expect(endedAt(head, about)).toEqual({ head: undefined, watched: [], backTo: 10 });
    expect(movedTo(undefined, 59, known(0)).backTo).toBe(0);
  });

  it('again where one goes back, and anywhere once finished', () => {
    expect(movedTo({ since: 0, at: 10 }, 3, known(10))).toEqual({
      head: { since: 3, at: 3 },
      watched: [],
    });
    expect(movedTo({ since: 0, at: 1 }, 50, known(60, true)).backTo).toBeUndefined();
    expect(endedAt(undefined, known(60, true)).backTo).toBeUndefined();
  });
});

it('a course goes on where one stopped, and starts anew once finished', () => {
  expect(resumeAt(known(0))).toBe(0);
  expect(resumeAt(known(25))).toBe(25);
  expect(resumeAt(known(60))).toBe(59);
  expect(resumeAt(known(60, true))).toBe(0);
  expect(resumeAt({ ...known(0), watched: [{ from: 10, to: 20 }] })).toBe(0);
});
