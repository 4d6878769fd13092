import { useDidHide, useDidShow, useUnload } from '@tarojs/taro';
import { useState } from 'react';
import type { TrainingId } from '#domain/ids';
import { EditSession, UNREAD } from './editSession';

/** The survey of a training as it is written on this page; read again each time the page is shown. */
export function useEdit(trainingId: TrainingId) {
  const [state, setState] = useState(UNREAD);
  const [session] = useState(() => new EditSession(trainingId, setState));
  useDidShow(() => void session.load());
  useDidHide(() => void session.flush());
  useUnload(() => void session.flush());
  return { ...state, session };
}

export type Edit = ReturnType<typeof useEdit>;
