import { useDidHide, useDidShow, useUnload } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Playing } from '#contract/study';
import type { TrainingId } from '#domain/ids';
import { type Intervals, secondsIn, union } from '#domain/study/intervals';
import { isWatched } from '#domain/study/watching';
import { endedAt, type Known, type Moved, movedTo, type Playhead } from '../playhead';
import { noteWatched, sendUnsent, unsentParts } from '../unsent';

const REPORT_MS = 15_000;
/** Once the end was seen, nobody waits long to be told. */
const CONFIRM_MS = 2_000;

export type Sync = 'saved' | 'kept';

export interface Watching {
  readonly known: Known;
  readonly watchedSeconds: number;
  readonly sync: Sync;
  /** Seen to the end, and not yet credited. */
  readonly atEnd: boolean;
  /** Courses done and in all, once the cloud has told. */
  readonly count: { readonly done: number; readonly total: number } | undefined;
  /** Why nothing counts any more. */
  readonly refusal: { readonly code: string; readonly message: string } | undefined;
  /** The player's position; where to go back to, if anywhere. */
  readonly onPosition: (seconds: number) => number | undefined;
  readonly onEnded: () => number | undefined;
  /** Playing has stopped: tells the cloud at once. */
  readonly onStopped: () => void;
}

/** Follows the player: what was really watched, kept on the phone, told to the cloud (O5). */
export function useWatching(trainingId: TrainingId, playing: Playing): Watching {
  const { courseId, seconds } = playing;
  const head = useRef<Playhead>(undefined);
  const [credited, setCredited] = useState<Intervals>(playing.watched);
  const [isFinished, setFinished] = useState(playing.finishedAt !== undefined);
  const [, setShownSeconds] = useState(0);
  const [sync, setSync] = useState<Sync>('saved');
  const [count, setCount] = useState<Watching['count']>();
  const [refusal, setRefusal] = useState<Watching['refusal']>();

  const known: Known = {
    watched: union(credited, unsentParts(trainingId, courseId)),
    seconds,
    isFinished,
  };
  const atEnd = !isFinished && isWatched(known.watched, seconds);

  const tell = async (): Promise<void> => {
    const sent = await sendUnsent(trainingId);
    if (sent.kind === 'kept') return setSync('kept');
    if (sent.kind === 'refused') return setRefusal(sent.refusal);
    setSync('saved');
    if (sent.kind === 'nothing') return;
    const { courses, done, total } = sent.reported;
    setCount({ done, total });
    const told = courses.find((one) => one.courseId === courseId);
    if (!told) return;
    setCredited((before) => union(before, told.watched));
    if (told.finishedAt) setFinished(true);
  };

  const take = ({ head: next, watched, backTo }: Moved): number | undefined => {
    head.current = next;
    if (!isFinished && watched.length > 0) {
      noteWatched(trainingId, courseId, watched);
      setShownSeconds(secondsIn(union(known.watched, watched)));
    }
    return backTo;
  };

  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (refusal) return undefined;
    if (atEnd) void latest.current();
    const timer = setInterval(() => void latest.current(), atEnd ? CONFIRM_MS : REPORT_MS);
    return () => clearInterval(timer);
  }, [atEnd, refusal]);
  useDidHide(() => void latest.current());
  useDidShow(() => void latest.current());
  useUnload(() => void latest.current());

  return {
    known,
    watchedSeconds: Math.min(secondsIn(known.watched), seconds),
    sync,
    atEnd,
    count,
    refusal,
    onPosition: (position) => take(movedTo(head.current, position, known)),
    onEnded: () => take(endedAt(head.current, known)),
    onStopped: () => void tell(),
  };
}
