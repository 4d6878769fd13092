import { useState } from 'react';
import { FailedState } from '#components/FailedState';
import { Page } from '#components/Page';
import { Skeleton } from '#components/Skeleton';
import { Tabs } from '#components/Tabs';
import type { EditedSurvey } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { draftProblems } from '#domain/survey/publish';
import type { SurveyDraft } from '#domain/survey/survey';
import { editorText } from '../text';
import { UnknownTraining } from '../UnknownTraining';
import { useTrainingId } from '../useTrainingId';
import { Basics } from './Basics';
import { ConflictSheet } from './ConflictSheet';
import { Head } from './Head';
import { Preview } from './Preview';
import { Publish } from './Publish';
import { Questions } from './Questions';
import { Saving } from './Saving';
import { type Edit, useEdit } from './useEdit';

/** The survey of a training as its organizers write it. */
export default function SurveyEditorPage() {
  const trainingId = useTrainingId();
  if (trainingId) return <EditorOf trainingId={trainingId} />;
  return (
    <Page>
      <UnknownTraining />
    </Page>
  );
}

const TABS = [
  { value: 'write', text: editorText.tabs.write },
  { value: 'preview', text: editorText.tabs.preview },
] as const;

function EditorOf({ trainingId }: { readonly trainingId: TrainingId }) {
  const edit = useEdit(trainingId);
  const [tab, setTab] = useState<(typeof TABS)[number]['value']>('write');
  const [tried, setTried] = useState(false);
  const { stored, draft, failure } = edit;
  if (!stored || !draft)
    return (
      <Page>
        {failure?.code === 'TRAINING_UNKNOWN' ? (
          <UnknownTraining />
        ) : failure ? (
          <FailedState refusal={failure} onRetry={() => edit.session.load()} />
        ) : (
          <Skeleton />
        )}
      </Page>
    );
  const problems = tried ? draftProblems(draft, stored.mode) : [];
  const mayPublish =
    stored.publishedAt === undefined || stored.hasChanges || edit.saving !== 'saved';
  const unfinished = () => {
    setTried(true);
    setTab('write');
  };
  const bottom = mayPublish && (
    <Publish stored={stored} draft={draft} edit={edit} onUnfinished={unfinished} />
  );
  return (
    <Page bottom={bottom}>
      <Head stored={stored} onRestore={() => edit.session.restore()} />
      {stored.revision > 0 || edit.saving !== 'saved' ? <Saving edit={edit} /> : null}
      <Tabs tabs={TABS} chosen={tab} onChoose={setTab} />
      {tab === 'preview' ? (
        <Preview draft={draft} />
      ) : (
        <Writing
          key={edit.generation}
          stored={stored}
          draft={draft}
          problems={problems}
          edit={edit}
        />
      )}
      {edit.isContested && <ConflictSheet session={edit.session} />}
    </Page>
  );
}

interface WritingProps {
  readonly stored: EditedSurvey;
  readonly draft: SurveyDraft;
  readonly problems: ReturnType<typeof draftProblems>;
  readonly edit: Edit;
}

const Writing = ({ stored, draft, problems, edit }: WritingProps) => (
  <>
    <Basics
      stored={stored}
      draft={draft}
      problems={problems}
      onChange={(more) => edit.session.change(more)}
    />
    <Questions
      draft={draft}
      onlyWording={stored.isAnswered}
      problems={problems}
      onChange={(more) => edit.session.change(more)}
    />
  </>
);
