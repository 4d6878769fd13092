import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { SeatsGauge } from '#components/SeatsGauge';
import { StatusChip } from '#components/StatusChip';
import type { OrganizedTraining } from '#contract/organize';
import type { TrainingDraft } from '#domain/training/draft';
import { modeText } from '#text/labels';
import { editorSectionText } from '#text/questions';
import { routes } from '../../../routes';
import { EditLoadable } from '../EditLoadable';
import { useEdit } from '../editStore';
import { SavingNotice } from '../SavingNotice';
import { editorText, listText, stateText } from '../text';
import { TONES } from '../tones';
import { More } from './More';
import { sectionsOf } from './sectionsOf';
import '../list/list.scss';

/** One training: what is filled in, what is still missing, and the ways on. */
export default function EditorPage() {
  const { stored, draft: written } = useEdit();
  const mayPublish = stored && (stored.hasChanges || written !== stored.draft);
  const open = stored && stored.state !== 'draft' ? editorText.checkChanges : editorText.check;
  const bottom = mayPublish && (
    <PrimaryButton
      label={open}
      onTap={async () => {
        await Taro.navigateTo({ url: routes.trainingCheck(stored.trainingId) });
      }}
    />
  );
  return (
    <Page bottom={bottom}>
      <EditLoadable>
        {(shown, draft) => (
          <>
            <SavingNotice />
            <Head shown={shown} draft={draft} />
            <Sections shown={shown} draft={draft} />
            <More shown={shown} />
          </>
        )}
      </EditLoadable>
    </Page>
  );
}

interface PartProps {
  readonly shown: OrganizedTraining;
  readonly draft: TrainingDraft;
}

function Head({ shown, draft }: PartProps) {
  const { state, hasChanges, seats, changedByName, changedAt } = shown;
  const isDraft = state === 'draft';
  const note = isDraft
    ? editorText.draftNote
    : hasChanges
      ? editorText.changesNote
      : editorText.publishedNote;
  return (
    <Card title={draft.title ?? listText.untitled}>
      <View className="organized__chips">
        <StatusChip text={stateText({ state })} tone={TONES[state]} />
        <StatusChip text={modeText[draft.mode]} />
        {!isDraft && hasChanges && <StatusChip text={listText.changes} tone="warning" />}
      </View>
      {seats && <SeatsGauge {...seats} />}
      <Notice tone={!isDraft && hasChanges ? 'warning' : 'info'} text={note} />
      {changedByName !== undefined && (
        <View className="organized__note">{editorText.lastChange(changedByName, changedAt)}</View>
      )}
    </Card>
  );
}

const Sections = ({ shown: { trainingId, now }, draft }: PartProps) => (
  <Card title={editorText.sections}>
    {sectionsOf(draft, { _id: trainingId, state: 'published', publishedAt: now }).map(
      ({ section, lacking }) => (
        <LinkRow
          key={section}
          label={editorSectionText[section]}
          note={
            <StatusChip
              text={lacking === 0 ? editorText.done : editorText.lacks(lacking)}
              tone={lacking === 0 ? 'success' : 'warning'}
            />
          }
          onTap={() => void Taro.navigateTo({ url: routes.trainingSection(trainingId, section) })}
        />
      ),
    )}
  </Card>
);
