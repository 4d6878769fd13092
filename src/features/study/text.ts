import type { CourseShown, StudyClass } from '#contract/study';
import type { DayWindow } from '#domain/calendar';
import { dayText, windowText } from '#text/dates';

export const classesText = {
  empty: '还没有可以学习的课程。报名并交费后，课程会出现在这里。',
  toTrainings: '看看培训',
  choose: '进入学习',
} as const;

const pad = (n: number): string => String(n).padStart(2, '0');

/** 3:05, or 1:02:03. */
export function lengthText(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

export const doneText = ({ done, total }: Pick<StudyClass, 'done' | 'total'>): string =>
  `已学完 ${done}/${total} 门`;

/** When it can be studied, or could be. */
export function daysText({ phase, days }: Pick<StudyClass, 'phase' | 'days'>): string {
  const when = windowText(days);
  if (phase === 'upcoming') return `学习时间：${when}，还没有开始`;
  return phase === 'open' ? `学习时间：${when}` : `学习时间：${when}，已经结束，不能再播放`;
}

export const phaseWord = {
  upcoming: '未开始',
  open: '学习中',
  over: '已结束',
} as const satisfies Record<StudyClass['phase'], string>;

export const directoryText = {
  finishedWord: '学习完',
  finished: '全部课程已学完',
  continue: '继续学习',
  start: '开始学习',
  courses: '课程',
  unit: '门课程已学完',
  rules: '每门课看到结尾即为学完。没看过的部分不能快进，看过的可以随时回看。',
  survey: '填写问卷',
  copyright: '授课视频版权归主办方所有，请勿录制、下载或转播。',
} as const;

/** The page is still open when the last day ends (O5). */
export const overText = (days: DayWindow): string =>
  `学习时间为${windowText(days)}，已经结束，不能再播放`;

/** What is left once all courses are finished (O6). */
export const surveyText = (days: DayWindow, isOpen: boolean): string =>
  isOpen ? `请在${dayText(days.until)}前（含当日）填写问卷` : `问卷从${dayText(days.from)}开始填写`;

const STATE: Record<CourseShown['state'], string> = {
  notReady: '视频准备中',
  notStarted: '未学习',
  watching: '学习中',
  finished: '学习完',
};

/** 学习中 40% */
export function courseStateText({ state, watchedSeconds, seconds }: CourseShown): string {
  if (state !== 'watching' || seconds === 0) return STATE[state];
  return `${STATE[state]} ${Math.floor((watchedSeconds / seconds) * 100)}%`;
}

export const videoText = {
  finished: '学习完',
  watching: '学习中',
  finishedNote: '这门课已学习完，可以随时回看。',
  allFinished: '全部课程已学完',
  next: (title: string) => `下一门：${title}`,
  toDirectory: '返回目录',
  saved: '学习进度已保存',
  kept: '网络不佳，学习进度已保存在手机，联网后自动上传',
  confirming: '已看到结尾，正在确认学习进度…',
  watched: (seconds: number, of: number) => `已学 ${lengthText(seconds)} / ${lengthText(of)}`,
  broken: '视频暂时无法播放，请检查网络后再试',
  again: '重新播放',
  isAhead: '没看过的部分不能快进',
  watermark: (name: string, tail: string) => `${name} ${tail}`,
} as const;

export const wayOnText = {
  unknown: '没有找到这个课程，它可能已下线',
  registration: '查看报名',
  training: '去报名',
  directory: '返回目录',
  home: '去首页',
} as const;
