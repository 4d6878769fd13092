import Taro from '@tarojs/taro';
import { useState } from 'react';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import type { EditedSurvey } from '#contract/survey';
import { draftProblems } from '#domain/survey/publish';
import type { SurveyDraft } from '#domain/survey/survey';
import { editorText } from '../text';
import type { Edit } from './useEdit';

interface PublishProps {
  readonly stored: EditedSurvey;
  readonly draft: SurveyDraft;
  readonly edit: Edit;
  /** What is missing is to be shown. */
  readonly onUnfinished: () => void;
}

/** The way to the attendees, asked once. */
export function Publish({ stored, draft, edit, onUnfinished }: PublishProps) {
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const published = stored.publishedAt !== undefined;
  const publish = async () => {
    const refused = await edit.session.publish();
    setAsking(false);
    if (refused !== undefined) return setRefusal(refused);
    await Taro.showToast({ title: editorText.published, icon: 'success' });
  };
  return (
    <>
      <PrimaryButton
        label={published ? editorText.publishChanges : editorText.publish}
        progress={editorText.publishing}
        onTap={() => {
          const lacks = draftProblems(draft, stored.mode).length;
          if (lacks === 0) return setAsking(true);
          onUnfinished();
          setRefusal(editorText.lacks(lacks));
        }}
      />
      {asking && (
        <ConfirmSheet
          title={editorText.publishAsk}
          meaning={editorText.publishMeaning}
          confirm={editorText.publishConfirm}
          progress={editorText.publishing}
          onConfirm={publish}
          onClose={() => setAsking(false)}
        />
      )}
      {refusal !== undefined && (
        <RefusalSheet
          what={editorText.refused}
          why={refusal}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </>
  );
}
