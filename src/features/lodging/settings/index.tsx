import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { EmptyState } from '#components/EmptyState';
import { goBack } from '../../../components/goBack';
import { RefusalSheet } from '#components/RefusalSheet';
import { Page } from '#components/Page';
import { lodgingCalls, type LodgingOverview } from '#contract/lodging';
import { lodgingCommon, settingsText } from '#text/lodging';
import { routes } from '../../../routes';
import { LodgingLoadable } from '../LodgingLoadable';
import { useOfTraining } from '../useOfTraining';
import { SettingsForm } from './SettingsForm';

/** Nights, rooms of each hotel, and until when attendees register. */
export default function LodgingSettings() {
  const screen = useOfTraining((trainingId) => callCloud(lodgingCalls.overview, { trainingId }));
  const [refused, setRefused] = useState<{ readonly why: string }>();
  return (
    <Page wide>
      <LodgingLoadable screen={screen}>
        {(overview) => (
          // Settings that somebody else has changed are shown anew; otherwise what is typed stays.
          <Settings
            key={overview.revision}
            overview={overview}
            onRefused={({ code, message }) => {
              setRefused({
                why: code === 'UNREACHABLE' ? `${message}。${settingsText.kept}` : message,
              });
              if (code === 'LODGING_CHANGED') void screen.refresh();
            }}
          />
        )}
      </LodgingLoadable>
      {refused && (
        <RefusalSheet
          what={settingsText.failed}
          why={refused.why}
          onClose={() => setRefused(undefined)}
        />
      )}
    </Page>
  );
}

interface SettingsProps {
  readonly overview: LodgingOverview;
  readonly onRefused: (refusal: { readonly code: string; readonly message: string }) => void;
}

function Settings({ overview, onRefused }: SettingsProps) {
  const leave = () => goBack(routes.lodging(overview.trainingId));
  if (overview.hotels.length === 0)
    return (
      <EmptyState
        text={settingsText.hotelless}
        action={{ label: lodgingCommon.toLodging, onTap: leave }}
      />
    );
  const saved = async () => {
    await leave();
    await Taro.showToast({ title: settingsText.saved, icon: 'success' });
  };
  return <SettingsForm overview={overview} onSaved={saved} onRefused={onRefused} />;
}
