import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Page } from '#components/Page';
import { certificateCalls, type OrganizedCertificate } from '#contract/certificate';
import { err, ok } from '#domain/result';
import { refusalText } from '#text/refusals';
import { UNKNOWN_TRAINING, useWhich } from '../address';
import { AdminLoadable } from '../AdminLoadable';
import { TemplateEditor } from './TemplateEditor';
import '../admin.scss';

const NONE = { code: 'TEMPLATE_UNKNOWN' } as const;
type Refused =
  | Failure<typeof certificateCalls.templates>
  | { readonly code: 'TEMPLATE_UNKNOWN'; readonly message: string };

/** The template of one certificate with a preview that follows. */
export default function CertificateTemplatePage() {
  const which = useWhich();
  const screen = useLoaded<OrganizedCertificate, Refused>(async () => {
    if (!which) return UNKNOWN_TRAINING;
    const answer = await callCloud(certificateCalls.templates, { trainingId: which.trainingId });
    if (!answer.ok) return answer;
    const found = answer.value.certificates.find(({ ordinal }) => ordinal === which.ordinal);
    return found ? ok(found) : err({ ...NONE, message: refusalText(NONE) });
  });
  const { loaded } = screen;
  if (which && loaded.state === 'loaded')
    return (
      <TemplateEditor
        key={loaded.value.revision}
        trainingId={which.trainingId}
        stored={loaded.value}
        onStored={screen.replace}
        onRefresh={screen.refresh}
      />
    );
  return (
    <Page>
      <AdminLoadable screen={screen}>{() => null}</AdminLoadable>
    </Page>
  );
}
