import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import { routes } from '../../../routes';
import { leaveFor } from '../leaveFor';
import { FindingCard } from './FindingCard';
import { MissingCard } from './MissingCard';
import { missingBySection } from './missingBySection';
import { Publish } from './Publish';
import { useCheck } from './useCheck';
import { checkText } from '../text';

/** 发布前检查: what blocks, what is to be judged, and the way to publish. */
export default function CheckPage() {
  const { trainingId, loaded, refresh, publish } = useCheck();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  const findings = shown?.findings ?? [];
  const blocks = findings.filter((one) => one.blocks);
  const contradictions = blocks.filter(({ code }) => code !== 'MISSING');
  const warnings = findings.filter((one) => !one.blocks);
  const send = async () => {
    const refused = await publish(warnings.map(({ code }) => code));
    if (refused) return setRefusal(refused);
    await Taro.showToast({ title: checkText.done, icon: 'success' });
    await leaveFor(trainingId ? routes.organizedTraining(trainingId) : routes.organizedTrainings);
  };
  return (
    <Page
      wide
      bottom={
        shown && (
          <Publish
            shown={shown}
            blocked={blocks.length > 0}
            isRead={warnings.every(({ code }) => seen.includes(code))}
            onPublish={send}
          />
        )
      }
    >
      <Loadable loaded={loaded} onRetry={refresh}>
        {() => (
          <>
            {findings.length === 0 && (
              <Notice
                tone="success"
                text={shown?.hasChanges ? checkText.fine : checkText.nothing}
              />
            )}
            {blocks.length > 0 && <Notice tone="danger" text={checkText.blocks(blocks.length)} />}
            {missingBySection(blocks).map((missing) => (
              <MissingCard key={missing.section} {...missing} trainingId={trainingId} />
            ))}
            {contradictions.map((finding) => (
              <FindingCard
                key={JSON.stringify(finding)}
                finding={finding}
                trainingId={trainingId}
              />
            ))}
            {warnings.length > 0 && (
              <Notice tone="warning" text={checkText.warnings(warnings.length)} />
            )}
            {warnings.map((finding) => (
              <FindingCard
                key={JSON.stringify(finding)}
                finding={finding}
                trainingId={trainingId}
                seen={{
                  is: seen.includes(finding.code),
                  onChange: (is) =>
                    setSeen(
                      is ? [...seen, finding.code] : seen.filter((one) => one !== finding.code),
                    ),
                }}
              />
            ))}
          </>
        )}
      </Loadable>
      {refusal !== undefined && (
        <RefusalSheet what={checkText.failed} why={refusal} onClose={() => setRefusal(undefined)} />
      )}
    </Page>
  );
}
