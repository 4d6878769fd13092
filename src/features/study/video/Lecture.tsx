import { Text, Video, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Playing } from '#contract/study';
import { resumeAt } from '../playhead';
import { videoText } from '../text';
import { useNoCapture } from './useNoCapture';
import type { Watching } from './useWatching';
import './lecture.scss';

const ID = 'lecture';
/** Longer waits are no timer's. */
const LONGEST_TIMER_MS = 2_147_483_647;

interface LectureProps {
  readonly playing: Playing;
  readonly watching: Watching;
  readonly onBroken: () => void;
  /** The days of study are over. */
  readonly onOver: () => void;
}

/** The player: resumes, goes back where somebody jumps ahead, shows who is watching (O5, O11). */
export function Lecture({ playing, watching, onBroken, onOver }: LectureProps) {
  useNoCapture();
  const [start] = useState(() => resumeAt(watching.known));
  const goBack = (to: number | undefined): void => {
    if (to === undefined) return;
    const player = Taro.createVideoContext(ID);
    player.seek(to);
    player.play();
    void Taro.showToast({ title: videoText.isAhead, icon: 'none' });
  };
  const { closesInMs } = playing;
  useEffect(() => {
    if (closesInMs > LONGEST_TIMER_MS) return undefined;
    const timer = setTimeout(onOver, closesInMs);
    return () => clearTimeout(timer);
  }, [closesInMs, onOver]);
  return (
    <View className="lecture">
      <Video
        id={ID}
        className="lecture__video"
        src={playing.url}
        title={playing.title}
        initialTime={start}
        autoplay
        controls
        showProgress
        enableProgressGesture={false}
        showCastingButton={false}
        showSnapshotButton={false}
        showBackgroundPlaybackButton={false}
        onTimeUpdate={(event) => goBack(watching.onPosition(event.detail.currentTime))}
        onPause={watching.onStopped}
        onEnded={() => {
          goBack(watching.onEnded());
          watching.onStopped();
        }}
        onError={onBroken}
      >
        <Watermark {...playing.viewer} />
      </Video>
    </View>
  );
}

/** Who is watching, wandering over the picture, also in full screen. */
const Watermark = ({ name, phoneTail }: Playing['viewer']) => (
  <View className="lecture__watermark" aria-hidden="true">
    <Text className="lecture__viewer">{videoText.watermark(name, phoneTail)}</Text>
  </View>
);
