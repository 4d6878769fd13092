import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '#components/Card';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { LinkRow } from '#components/LinkRow';
import { StatusChip } from '#components/StatusChip';
import type { EditedSurvey } from '#contract/survey';
import { routes } from '../../../routes';
import { editorText, stateText } from '../text';
import './editor.scss';

interface HeadProps {
  readonly stored: EditedSurvey;
  /** Gives up what is not published. */
  readonly onRestore: () => void;
}

/** Whose survey it is, what attendees see of it, and the ways on. */
export function Head({ stored, onRestore }: HeadProps) {
  const { trainingId, trainingTitle, publishedAt, hasChanges } = stored;
  const [asking, setAsking] = useState(false);
  const published = publishedAt !== undefined;
  return (
    <Card title={trainingTitle}>
      <View className="survey-chips">
        <StatusChip
          text={stateText(stored)}
          tone={!published ? 'neutral' : hasChanges ? 'warning' : 'success'}
        />
      </View>
      <View className="survey-note">{noteOf(stored)}</View>
      {published ? (
        <LinkRow
          label={editorText.results}
          note={editorText.resultsNote}
          onTap={() => void Taro.navigateTo({ url: routes.surveyResults(trainingId) })}
        />
      ) : null}
      {published && hasChanges ? (
        <LinkRow
          label={editorText.restore}
          note={editorText.restoreNote}
          onTap={() => setAsking(true)}
        />
      ) : null}
      {asking && (
        <ConfirmSheet
          tone="danger"
          title={editorText.restoreAsk}
          meaning={editorText.restoreMeaning}
          confirm={editorText.restoreConfirm}
          onConfirm={async () => {
            setAsking(false);
            onRestore();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

function noteOf({ publishedAt, hasChanges, isAnswered, mode }: EditedSurvey): string {
  if (publishedAt === undefined) return editorText.draftNote;
  if (isAnswered) return hasChanges ? editorText.answeredChanges : editorText.answered;
  if (hasChanges) return editorText.changesNote;
  return mode === 'online' ? editorText.publishedNote : editorText.publishedOffline;
}
