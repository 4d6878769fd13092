import Taro, { useLoad, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { Skeleton } from '#components/Skeleton';
import type { OutputOf } from '#contract/call';
import { certificateCalls } from '#contract/certificate';
import { routes } from '../../../routes';
import { verifyText } from '../text';
import { type Wanted, wantedBy } from './address';
import { AskForm } from './AskForm';
import { Outcome } from './Outcome';
import '../certificate.scss';

type Found = OutputOf<typeof certificateCalls.verify>;

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'problem'; readonly message: string; readonly wanted?: Wanted };

/** The public page: anybody checks a certificate by its code or serial, without signing in. */
export default function VerifyPage() {
  const { params } = useRouter();
  const [opened] = useState(() => wantedBy(params));
  const [state, setState] = useState<State>(() => startOf(opened));
  const check = async (wanted: Wanted): Promise<void> => {
    setState({ kind: 'checking' });
    const answer = await callCloud(certificateCalls.verify, { by: wanted });
    if (answer.ok) setState({ kind: 'found', found: answer.value });
    else setState({ kind: 'problem', message: answer.refusal.message, wanted });
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  useLoad(() => {
    if (opened !== undefined && opened !== 'foreign') void check(opened);
  });
  const again = state.kind === 'problem' ? state.wanted : undefined;
  return (
    <Page>
      {state.kind === 'checking' ? <Skeleton cards={1} /> : null}
      {state.kind === 'problem' ? (
        <Notice
          tone="warning"
          text={state.message}
          {...(again && { action: { label: '重试', onTap: () => void check(again) } })}
        />
      ) : null}
      {state.kind === 'found' ? <Outcome found={state.found} /> : null}
      {state.kind === 'checking' ? null : (
        <AskForm
          isNext={state.kind === 'found'}
          onAsk={check}
          onForeign={() => setState({ kind: 'problem', message: verifyText.foreignCode })}
          onFailed={() => setState({ kind: 'problem', message: verifyText.notScanned })}
        />
      )}
      <About />
    </Page>
  );
}

function startOf(opened: Wanted | 'foreign' | undefined): State {
  if (opened === 'foreign') return { kind: 'problem', message: verifyText.foreignCode };
  return { kind: opened === undefined ? 'asking' : 'checking' };
}

const About = () => (
  <Card title={verifyText.contact}>
    <FactRow
      label={verifyText.contactWho}
      value={verifyText.contactPhone}
      call={verifyText.contactPhone}
    />
    <LinkRow label={verifyText.home} onTap={() => void Taro.switchTab({ url: routes.home })} />
  </Card>
);
