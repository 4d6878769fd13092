import { View } from '@tarojs/components';
import { Notice } from '#components/Notice';
import { useEdit } from './editStore';
import { savingText } from './text';
import './fields/fields.scss';

/** Whether what was typed has reached the cloud, and what others wrote meanwhile. */
export function SavingNotice() {
  const { saving, draft, stored, failure, contested, flush, settleContest } = useEdit();
  const isSaved = draft === stored?.draft;
  if (contested.length > 0)
    return (
      <Notice
        tone="warning"
        text={savingText.foreign(contested)}
        action={{ label: savingText.seen, onTap: settleContest }}
      />
    );
  if (saving === 'waiting')
    return (
      <Notice
        tone="warning"
        text={failure && failure.code !== 'UNREACHABLE' ? failure.message : savingText.waiting}
        action={{ label: savingText.now, onTap: () => void flush() }}
      />
    );
  return (
    <View className="training-note" aria-live="polite">
      {isSaved ? savingText.saved : savingText.saving}
    </View>
  );
}
