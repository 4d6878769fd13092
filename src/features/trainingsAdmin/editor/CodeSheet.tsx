import { Image, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { Sheet } from '#components/Sheet';
import { Skeleton } from '#components/Skeleton';
import { organizeCalls, type OrganizedTraining } from '#contract/organize';
import { routes } from '../../../routes';
import { announcement, codeText, opensText } from '../text';
import '../list/list.scss';
import './code.scss';

interface CodeSheetProps {
  readonly shown: OrganizedTraining;
  readonly onClose: () => void;
}

/** The code that leads to the training, and what goes into the official account beside it. */
export function CodeSheet({ shown: { trainingId, draft }, onClose }: CodeSheetProps) {
  const [picture, setPicture] = useState<string>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    void callCloud(organizeCalls.code, { trainingId }).then((answer) =>
      answer.ok
        ? setPicture(`data:${answer.value.contentType};base64,${answer.value.base64}`)
        : setFailure(answer.refusal.message),
    );
  }, [trainingId]);
  const path = routes.training(trainingId).slice(1);
  const words = announcement(draft.title ?? '', opensText(draft.registration));
  return (
    <Sheet title={codeText.title} onClose={onClose}>
      {failure !== undefined && <Notice tone="warning" text={failure} />}
      {picture === undefined ? (
        failure === undefined && <Skeleton cards={1} />
      ) : (
        <View className="training-code">
          <Image
            className="training-code__picture"
            src={picture}
            mode="aspectFit"
            showMenuByLongpress
            aria-label={codeText.picture}
          />
          <View className="organized__note">{codeText.note}</View>
        </View>
      )}
      <FactRow label={codeText.path} value={path} copy={path} />
      <FactRow label={codeText.words} value={words} copy={words} />
    </Sheet>
  );
}
