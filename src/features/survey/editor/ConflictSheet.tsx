import { View } from '@tarojs/components';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { editorText } from '../text';
import type { EditSession } from './editSession';

/** Somebody else saved first: which draft stays is chosen, none is lost silently. */
export const ConflictSheet = ({ session }: { readonly session: EditSession }) => (
  <Sheet title={editorText.conflict} onClose={() => void session.settle('mine')}>
    <View>{editorText.conflictMeaning}</View>
    <PrimaryButton label={editorText.keepMine} onTap={() => session.settle('mine')} />
    <PrimaryButton
      tone="secondary"
      label={editorText.takeTheirs}
      onTap={() => session.settle('theirs')}
    />
  </Sheet>
);
