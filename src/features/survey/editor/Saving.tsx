import { View } from '@tarojs/components';
import { Notice } from '#components/Notice';
import { editorText } from '../text';
import type { Edit } from './useEdit';
import './editor.scss';

/** Whether what was written has reached the cloud. */
export function Saving({ edit: { saving, failure, session } }: { readonly edit: Edit }) {
  if (saving === 'waiting')
    return (
      <Notice
        tone="warning"
        text={failure && failure.code !== 'UNREACHABLE' ? failure.message : editorText.waiting}
        action={{ label: editorText.now, onTap: () => void session.flush() }}
      />
    );
  return (
    <View className="survey-note" aria-live="polite">
      {saving === 'saved' ? editorText.saved : editorText.saving}
    </View>
  );
}
