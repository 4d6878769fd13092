import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import type { RoomPage } from '#contract/room';
import { registrationIdOf } from '#domain/ids';
import { dayWithWeekday, untilText } from '#text/dates';
import { notOpenText, payNoticeText, roomPageText, standingText, stayFormText } from '#text/room';
import { checkInText } from '#text/training';
import { registerText } from '#text/registration';
import { routes } from '../../../routes';
import type { RoomView } from '../loadRoom';
import './room.scss';

/** Which training, and until when. */
export function TrainingCard({ page }: { readonly page: RoomPage }) {
  const { shortTitle, checkIn, leaveOn, openUntil, isOpen, stay } = page;
  return (
    <Card title={shortTitle}>
      <FactRow label={roomPageText.checkIn} value={checkInText(checkIn)} />
      <FactRow label={roomPageText.leave} value={dayWithWeekday(leaveOn)} />
      {openUntil !== undefined && isOpen ? (
        <FactRow label={roomPageText.openUntil} value={untilText(openUntil)} />
      ) : null}
      {isOpen && !stay ? <View className="room-small">{stayFormText.warning}</View> : null}
    </Card>
  );
}

/** What stands in my way, if anything (H1). */
export function Obstacle({ view }: { readonly view: RoomView }) {
  const { standing, nights, openUntil, isOpen, stay, waiting } = view.page;
  if (standing.kind !== 'approved') {
    const { title, words, reason } = standingText(standing);
    return (
      <Card title={title}>
        {words.map((sentence) => (
          <View key={sentence}>{sentence}</View>
        ))}
        {reason === undefined ? null : (
          <Notice tone="warning" text={`${registerText.reason}：${reason}`} />
        )}
        {openUntil !== undefined && !isOpen ? (
          <Notice tone="warning" text={notOpenText.over.anyway(openUntil)} />
        ) : null}
      </Card>
    );
  }
  if (nights === undefined || openUntil === undefined)
    return (
      <>
        <Unpaid view={view} />
        <Card title={notOpenText.notYet.title}>{notOpenText.notYet.words}</Card>
      </>
    );
  return (
    <>
      <Unpaid view={view} />
      {!isOpen && !stay && !waiting ? (
        <Card title={notOpenText.over.title}>{notOpenText.over.words(openUntil)}</Card>
      ) : null}
    </>
  );
}

/** The fee is still to be paid; rooms may be registered all the same. */
function Unpaid({ view: { page, me } }: { readonly view: RoomView }) {
  const { standing, trainingId, isOpen, stay, waiting } = page;
  if (standing.kind !== 'approved' || !standing.pay) return null;
  const { text, step } = payNoticeText(standing.pay, isOpen && !stay && !waiting);
  const url = me?.person
    ? routes.pay(registrationIdOf(trainingId, me.person.personId))
    : routes.registration(trainingId);
  const action = step && { label: step, onTap: () => void Taro.navigateTo({ url }) };
  return <Notice tone="warning" text={text} {...(action ? { action } : {})} />;
}
