import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import { ApplicationId } from '#domain/member/application';
import type { ApplicationAct } from '#domain/member/decideOn';
import { refusalText } from '#text/refusals';
import { reviewText } from '../text';
import { Actions } from './Actions';
import { ActSheet } from './ActSheet';
import { Application } from './Application';
import { ReplaceSheet } from './ReplaceSheet';
import { leave, useApplication } from './useApplication';

/** One application of a unit or a person, with all that its reviewer needs. */
export default function ApplicationReviewPage() {
  const { params } = useRouter<{ applicationId?: string }>();
  const id = ApplicationId.safeParse(params.applicationId);
  return id.success ? <Review applicationId={id.data} /> : <Unknown />;
}

const Unknown = () => (
  <Page>
    <EmptyState
      text={refusalText({ code: 'APPLICATION_UNKNOWN' })}
      action={{ label: reviewText.back, onTap: leave }}
    />
  </Page>
);

export type Asked = ApplicationAct | 'replace';

function Review({ applicationId }: { readonly applicationId: ApplicationId }) {
  const { loaded, refresh, refused, dismiss, decide } = useApplication(applicationId);
  const [asked, setAsked] = useState<Asked>();
  /** What was written as a reason; it outlives its sheet and a failed network. */
  const [reason, setReason] = useState('');
  if (loaded.state === 'failed' && loaded.refusal.code === 'APPLICATION_UNKNOWN')
    return <Unknown />;
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  const close = () => setAsked(undefined);
  return (
    <Page wide bottom={shown && <Actions application={shown} onAsk={setAsked} />}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(application) => <Application application={application} />}
      </Loadable>
      {shown && asked === 'replace' && shown.kind === 'unit' && (
        <ReplaceSheet application={shown} onClose={close} onDone={refresh} />
      )}
      {shown && asked !== undefined && asked !== 'replace' && (
        <ActSheet
          act={asked}
          application={shown}
          reason={reason}
          onWrite={setReason}
          onClose={close}
          onDecide={async (decision) => {
            const stands = await decide(shown, decision);
            if (stands) setReason('');
            close();
          }}
        />
      )}
      {refused && <RefusalSheet {...refused} onClose={dismiss} />}
    </Page>
  );
}
