import { useState } from 'react';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { Editor } from './Editor';
import { type Editing, Settings } from './Settings';
import { useSettings } from './useSettings';

/** 会费设置: tiers, rates, accounts, remarks, and the societies; administrators. */
export default function DuesSettingsPage() {
  const { loaded, refresh, saveDues, saveSociety } = useSettings();
  const [editing, setEditing] = useState<Editing>();
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(value) => <Settings shown={value} onEdit={setEditing} />}
      </Loadable>
      {shown && editing && (
        <Editor
          editing={editing}
          shown={shown}
          onSaveDues={(settings) => saveDues(shown, settings)}
          onSaveSociety={(society, seen) => saveSociety(shown, society, seen)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Page>
  );
}
