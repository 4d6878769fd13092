import { Text } from '@tarojs/components';
import type { Fen } from '#domain/money';
import { memberFeeText, nonMemberFeeText } from '#text/training';
import './Fee.scss';

interface FeeProps {
  readonly fee: { readonly memberFen: Fen; readonly nonMemberFen: Fen };
}

/** Both prices; a line may end between them, never within one. */
export const Fee = ({ fee }: FeeProps) => (
  <>
    <Text className="fee">{memberFeeText(fee.memberFen)}</Text>
    {' · '}
    <Text className="fee">{nonMemberFeeText(fee.nonMemberFen)}</Text>
  </>
);
