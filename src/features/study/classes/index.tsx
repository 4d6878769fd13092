import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { StatusChip } from '#components/StatusChip';
import { type StudyClass, studyCalls } from '#contract/study';
import { routes } from '../../../routes';
import { ProgressBar } from '../ProgressBar';
import { classesText, daysText, directoryText, doneText, phaseWord } from '../text';

const toTrainings = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.trainings });
};

/** 我的课程: the online trainings I have paid for, each with how far I am (O5). */
export default function Classes() {
  const { loaded, refresh } = useLoaded(() => callCloud(studyCalls.classes, {}));
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ classes }) =>
          classes.length === 0 ? (
            <EmptyState
              text={classesText.empty}
              action={{ label: classesText.toTrainings, onTap: toTrainings }}
            />
          ) : (
            classes.map((one) => <ClassCard key={one.trainingId} shown={one} />)
          )
        }
      </Loadable>
    </Page>
  );
}

function ClassCard({ shown }: { readonly shown: StudyClass }) {
  const { trainingId, title, done, total, finishedAt, phase } = shown;
  const words = finishedAt ? directoryText.finished : doneText(shown);
  return (
    <Card
      title={title}
      aside={
        finishedAt ? (
          <StatusChip text={directoryText.finishedWord} tone="success" />
        ) : (
          <StatusChip text={phaseWord[phase]} tone={phase === 'open' ? 'primary' : 'neutral'} />
        )
      }
      label={`${title}，${words}，${daysText(shown)}`}
      onTap={() => void Taro.navigateTo({ url: routes.study(trainingId) })}
    >
      <ProgressBar part={done} of={total} isFinished={finishedAt !== undefined} label={words} />
      <View>{words}</View>
      <Text className="study-words">{daysText(shown)}</Text>
    </Card>
  );
}
