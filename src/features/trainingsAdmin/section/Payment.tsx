import { View } from '@tarojs/components';
import { ChoiceField } from '#components/ChoiceField';
import { DateField } from '#components/DateField';
import { civilDateOf } from '#domain/calendar';
import { Terminal } from '#domain/training/training';
import { questionText } from '#text/questions';
import { FormCard } from '../fields/FormCard';
import { Act } from '../fields/Act';
import { CheckRow } from '#components/CheckRow';
import { MomentField } from '../fields/MomentField';
import { fieldWords } from '../text';
import { Account } from './Account';
import type { FormProps } from './forms';
import { RemarkEditor } from './RemarkEditor';

const REFUNDS = [
  { value: 'right', text: fieldWords.refundRight },
  { value: 'decision', text: fieldWords.refundDecision },
] as const;

/** Until when and how one pays, and what comes back (P1–P6, X3, X5, X10). */
export function Payment({ draft, today, change }: FormProps) {
  const { payBy, refundUntil, refundBy, onlineOn, registration, remark } = draft;
  const near = registration.closesAt ? civilDateOf(registration.closesAt) : today;
  return (
    <>
      <FormCard>
        <DateField
          label={questionText.payBy}
          required={false}
          hint={fieldWords.payByHint}
          value={payBy}
          likely={near}
          onChange={(day) => change({ payBy: day })}
        />
        {payBy && (
          <View className="training-acts">
            <Act label={fieldWords.clearPayBy} onTap={() => change({ payBy: undefined })} />
          </View>
        )}
        <MomentField
          label={questionText.refundUntil}
          value={refundUntil}
          isEnd
          likely={near}
          onChange={(at) => change({ refundUntil: at })}
        />
        <ChoiceField
          label={questionText.refundBy}
          choices={REFUNDS}
          value={refundBy}
          onChange={(by) => change({ refundBy: by })}
        />
      </FormCard>
      <Account draft={draft} change={change} />
      <FormCard title={fieldWords.remarkTitle}>
        <RemarkEditor
          label={questionText['remark.individual']}
          parts={remark.individual}
          onChange={(individual) => change({ remark: { ...remark, individual } })}
        />
        <RemarkEditor
          label={questionText['remark.group']}
          parts={remark.group}
          isGroup
          onChange={(group) => change({ remark: { ...remark, group } })}
        />
      </FormCard>
      <FormCard title={questionText.onlineOn}>
        {Terminal.options.map((terminal) => (
          <CheckRow
            key={terminal}
            label={fieldWords.terminals[terminal]}
            checked={onlineOn.includes(terminal)}
            onChange={(is) =>
              change({
                onlineOn: Terminal.options.filter((one) =>
                  one === terminal ? is : onlineOn.includes(one),
                ),
              })
            }
          />
        ))}
        <View className="training-note">{fieldWords.onlineNote}</View>
      </FormCard>
    </>
  );
}
