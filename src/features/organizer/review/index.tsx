import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import type { ReviewItem } from '#contract/review';
import { RegistrationId } from '#domain/ids';
import { refusalText } from '#text/refusals';
import { reviewText } from '#text/organizer';
import type { Decision } from '../decide';
import { Actions, Asking } from './Actions';
import { Item } from './Item';
import { leave, useReview } from './useReview';

/** Reviews one registration after the other. */
export default function ReviewPage() {
  const { params } = useRouter<{ registrationId?: string }>();
  const id = RegistrationId.safeParse(params.registrationId);
  return id.success ? <Review registrationId={id.data} /> : <Unknown />;
}

const Unknown = () => (
  <Page>
    <EmptyState
      text={refusalText({ code: 'REGISTRATION_UNKNOWN' })}
      action={{ label: reviewText.back, onTap: leave }}
    />
  </Page>
);

/** Whether something is left to decide. */
const isOpen = ({ status }: ReviewItem): boolean =>
  status === 'submitted' || status === 'waitlisted';

function Review({ registrationId }: { registrationId: RegistrationId }) {
  const { loaded, refresh, refused, dismiss, decideOn, show, nextOf } = useReview(registrationId);
  const [asking, setAsking] = useState<Decision['kind']>();
  /** Reason being written for the one registration; kept until it is decided. */
  const [written, setWritten] = useState<{ registrationId: RegistrationId; reason: string }>();
  if (loaded.state === 'failed' && loaded.refusal.code === 'REGISTRATION_UNKNOWN')
    return <Unknown />;
  const item = loaded.state === 'loaded' ? loaded.value : undefined;
  const next = item && nextOf(item);
  return (
    <Page
      wide
      bottom={
        item &&
        (next ?? isOpen(item)) && (
          <Actions item={item} onAsk={setAsking} {...(next && { onNext: () => show(next) })} />
        )
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) => <Item item={shown} />}
      </Loadable>
      {asking && item && (
        <Asking
          kind={asking}
          item={item}
          reason={written?.registrationId === item.registrationId ? written.reason : ''}
          onWrite={(reason) => setWritten({ registrationId: item.registrationId, reason })}
          onClose={() => setAsking(undefined)}
          onDecide={async (decision) => {
            await decideOn(item, decision);
            setAsking(undefined);
          }}
        />
      )}
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}
