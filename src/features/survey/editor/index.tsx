import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { LinkRow } from '#components/LinkRow';
import { Page } from '#components/Page';
import { Skeleton } from '#components/Skeleton';
import { StatusChip } from '#components/StatusChip';
import { Tabs } from '#components/Tabs';
import type { EditedSurvey } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { draftProblems } from '#domain/survey/publish';
import type { SurveyDraft } from '#domain/survey/survey';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { editorText, stateText } from '../text';
import { useTrainingId } from '../useTrainingId';
import { Basics } from './Basics';
import { ConflictSheet } from './ConflictSheet';
import { Preview } from './Preview';
import { Publish } from './Publish';
import { Questions } from './Questions';
import { Saving } from './Saving';
import { type Edit, useEdit } from './useEdit';
import './editor.scss';

/** The survey of a training as its organizers write it. */
export default function SurveyEditorPage() {
  const trainingId = useTrainingId();
  if (trainingId) return <EditorOf trainingId={trainingId} />;
  return (
    <Page>
      <Unknown message={refusalText({ code: 'TRAINING_UNKNOWN' })} />
    </Page>
  );
}

const Unknown = ({ message }: { readonly message: string }) => (
  <EmptyState
    text={message}
    action={{
      label: editorText.back,
      onTap: async () => {
        await Taro.redirectTo({ url: routes.organizedTrainings });
      },
    }}
  />
);

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
          <Unknown message={failure.message} />
        ) : failure ? (
          <FailedState refusal={failure} onRetry={() => edit.session.load()} />
        ) : (
          <Skeleton />
        )}
      </Page>
    );
  const problems = tried ? draftProblems(draft, stored.mode) : [];
  return (
    <Page
      bottom={<Publish stored={stored} draft={draft} edit={edit} onTry={() => setTried(true)} />}
    >
      <Head stored={stored} />
      <Saving edit={edit} />
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

function Head({ stored }: { readonly stored: EditedSurvey }) {
  const { trainingId, trainingTitle, publishedAt, hasChanges, isAnswered, mode } = stored;
  const published = publishedAt !== undefined;
  const note = !published
    ? editorText.draftNote
    : hasChanges
      ? editorText.changesNote
      : mode === 'online'
        ? editorText.publishedNote
        : editorText.publishedOffline;
  return (
    <Card title={trainingTitle}>
      <View className="survey-chips">
        <StatusChip
          text={stateText(stored)}
          tone={!published ? 'neutral' : hasChanges ? 'warning' : 'success'}
        />
      </View>
      <View className="survey-note">{isAnswered ? editorText.answered : note}</View>
      {published ? (
        <LinkRow
          label={editorText.results}
          note={editorText.resultsNote}
          onTap={() => void Taro.navigateTo({ url: routes.surveyResults(trainingId) })}
        />
      ) : null}
    </Card>
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
