import { View } from '@tarojs/components';
import { PrimaryButton } from './PrimaryButton';
import { Sheet } from './Sheet';

interface RefusalSheetProps {
  /** What did not happen, e.g. 报名没有提交. */
  readonly what: string;
  /** Why, as the cloud's sentence says it. */
  readonly why: string;
  /** What to do now; without it, closing is all there is. */
  readonly action?: { readonly label: string; readonly onTap: () => Promise<void> | void };
  readonly onClose: () => void;
}

/** A refusal: what, why, what to do. */
export function RefusalSheet({ what, why, action, onClose }: RefusalSheetProps) {
  return (
    <Sheet title={what} onClose={onClose}>
      <View aria-live="assertive">{why}</View>
      {action ? <PrimaryButton label={action.label} onTap={action.onTap} /> : null}
      <PrimaryButton
        tone={action ? 'secondary' : 'primary'}
        label={action ? '返回' : '知道了'}
        onTap={onClose}
      />
    </Sheet>
  );
}
