import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { openDocument } from '#cloud/openDocument';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { type SurveyResults, surveyCalls } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { routes } from '../../../routes';
import { resultsText } from '../text';
import { UnknownTraining } from '../UnknownTraining';
import { useTrainingId } from '../useTrainingId';
import { ResultCard } from './ResultCard';
import './results.scss';

/** What all answers say together, without names. */
export default function SurveyResultsPage() {
  const trainingId = useTrainingId();
  if (trainingId) return <ResultsOf trainingId={trainingId} />;
  return (
    <Page>
      <UnknownTraining />
    </Page>
  );
}

function ResultsOf({ trainingId }: { readonly trainingId: TrainingId }) {
  const { loaded, refresh } = useLoaded(() => callCloud(surveyCalls.results, { trainingId }));
  const [refusal, setRefusal] = useState<string>();
  const take = async () => {
    const answer = await callCloud(surveyCalls.export, { trainingId });
    if (!answer.ok) return setRefusal(answer.refusal.message);
    if (!(await openDocument(answer.value))) setRefusal(resultsText.notOpened);
  };
  const failed =
    loaded.state === 'failed' && isFinal(loaded.refusal.code) ? loaded.refusal.code : undefined;
  const isEmpty = loaded.state === 'loaded' && loaded.value.submitted === 0;
  const button = loaded.state === 'loaded' && !isEmpty && (
    <PrimaryButton label={resultsText.export} progress={resultsText.exporting} onTap={take} />
  );
  return (
    <Page wide bottom={button}>
      {failed === 'TRAINING_UNKNOWN' ? (
        <UnknownTraining />
      ) : failed !== undefined && loaded.state === 'failed' ? (
        <EmptyState
          text={loaded.refusal.message}
          action={{
            label: resultsText.toEditor,
            onTap: async () => {
              await Taro.redirectTo({ url: routes.surveyEditor(trainingId) });
            },
          }}
        />
      ) : (
        <Loadable loaded={loaded} onRetry={refresh}>
          {(results) => <Results results={results} />}
        </Loadable>
      )}
      {refusal !== undefined && (
        <RefusalSheet
          what={resultsText.exportRefused}
          why={refusal}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </Page>
  );
}

const Results = ({ results }: { readonly results: SurveyResults }) => (
  <>
    <Card title={results.title}>
      <View>{results.trainingTitle}</View>
      <View>{resultsText.ofAttendees(results.submitted, results.attendees)}</View>
      <View className="survey-results__note">
        {results.submitted === 0 ? resultsText.none : resultsText.privacy}
      </View>
    </Card>
    {results.submitted === 0 ? null : (
      <View className="survey-results">
        {results.questions.map((result, index) => (
          <ResultCard key={result.question.id} number={index + 1} result={result} />
        ))}
      </View>
    )}
  </>
);

/** Trying again does not help. */
const isFinal = (code: string): boolean =>
  code === 'TRAINING_UNKNOWN' || code === 'SURVEY_NOT_PUBLISHED';
