import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { refusalText } from '#text/refusals';
import { routes } from '../../routes';
import { editorText } from './text';

/** The address names no training that is mine to organize; the way back to those that are. */
export const UnknownTraining = () => (
  <EmptyState
    text={refusalText({ code: 'TRAINING_UNKNOWN' })}
    action={{ label: editorText.back, onTap: toTrainings }}
  />
);

const toTrainings = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.organizedTrainings });
};
