import { Button, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { StatusChip } from '#components/StatusChip';
import type { UnitAdministratorShown } from '#contract/unit';
import { civilDateOf } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { administratorsText } from '../text';
import '../unit.scss';

interface AdministratorProps {
  readonly administrator: UnitAdministratorShown;
  /** Whether the one who looks is the principal. */
  readonly mayManage: boolean;
  readonly isAlone: boolean;
  readonly onHandOn: () => Promise<void>;
  readonly onDismiss: () => Promise<void>;
}

type Question = 'handOn' | 'dismiss' | 'resign';

/** One administrator, and what may be done about it. */
export function Administrator(props: AdministratorProps) {
  const { administrator, mayManage, isAlone, onHandOn, onDismiss } = props;
  const { name, phone, since, isPrincipal, isMe } = administrator;
  const [asking, setAsking] = useState<Question>();
  const questions: readonly Question[] = isMe
    ? isAlone
      ? []
      : ['resign']
    : mayManage
      ? ['handOn', 'dismiss']
      : [];
  return (
    <Card
      title={name}
      aside={
        <View className="unit-chips">
          {isMe ? <StatusChip text={administratorsText.me} tone="primary" /> : null}
          {isPrincipal ? <StatusChip text={administratorsText.principal} tone="success" /> : null}
        </View>
      }
    >
      <View className="unit-small">
        {phone} · {administratorsText.since(fullDay(civilDateOf(since)))}
      </View>
      {questions.length > 0 ? (
        <View className="unit-acts">
          {questions.map((question) => (
            <Button
              key={question}
              className="bare-button unit-act"
              aria-label={`${administratorsText[question]}，${name}`}
              onClick={() => setAsking(question)}
            >
              {administratorsText[question]}
            </Button>
          ))}
        </View>
      ) : null}
      {asking ? (
        <ConfirmSheet
          {...wordsOf(asking, name)}
          tone={asking === 'handOn' ? 'primary' : 'danger'}
          onConfirm={async () => {
            await (asking === 'handOn' ? onHandOn() : onDismiss());
            setAsking(undefined);
          }}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </Card>
  );
}

function wordsOf(question: Question, name: string) {
  switch (question) {
    case 'handOn':
      return {
        title: administratorsText.handOnAsk(name),
        meaning: [administratorsText.handOnMeaning],
        confirm: administratorsText.handOnConfirm,
      };
    case 'dismiss':
      return {
        title: administratorsText.dismissAsk(name),
        meaning: [administratorsText.dismissMeaning],
        confirm: administratorsText.dismissConfirm,
      };
    case 'resign':
      return {
        title: administratorsText.resignAsk,
        meaning: [administratorsText.resignMeaning],
        confirm: administratorsText.resignConfirm,
      };
  }
}
