import type { DuesSettings } from '#domain/member/dues';
import type { Society } from '#domain/member/society';
import { AccountSheet } from './AccountSheet';
import type { Saved } from './EditSheet';
import { PersonSheet } from './PersonSheet';
import { RemarkSheet } from './RemarkSheet';
import type { Editing } from './Settings';
import { SocietySheet } from './SocietySheet';
import { editText, settingsText } from './text';
import { TierSheet } from './TierSheet';
import type { Settings } from './useSettings';

interface EditorProps {
  readonly editing: Editing;
  readonly shown: Settings;
  readonly onSaveDues: (settings: DuesSettings) => Promise<Saved>;
  readonly onSaveSociety: (society: Society, seen: Society | undefined) => Promise<Saved>;
  readonly onClose: () => void;
}

/** The sheet for what is being changed. */
export function Editor({ editing, shown, onSaveDues, onSaveSociety, onClose }: EditorProps) {
  const { settings } = shown;
  const common = { settings, onSave: onSaveDues, onClose };
  switch (editing.what) {
    case 'tier':
      return <TierSheet {...common} tier={editing.tier} />;
    case 'account':
      return <AccountSheet {...common} />;
    case 'person':
      return <PersonSheet {...common} />;
    case 'unitRemark':
      return (
        <RemarkSheet
          title={editText.unitRemarkTitle}
          labels={{ before: editText.unitBefore, after: editText.unitAfter }}
          name={settingsText.unitName}
          remark={settings.unitRemark}
          onSave={(unitRemark) => onSaveDues({ ...settings, unitRemark })}
          onClose={onClose}
        />
      );
    case 'personRemark':
      return (
        <RemarkSheet
          title={editText.personRemarkTitle}
          labels={{ before: editText.remarkBefore, after: editText.remarkAfter }}
          name={settingsText.personName}
          remark={settings.person.remark}
          onSave={(remark) => onSaveDues({ ...settings, person: { ...settings.person, remark } })}
          onClose={onClose}
        />
      );
    case 'society':
      return (
        <SocietySheet
          society={editing.society}
          commonFen={settings.person.yearlyFen}
          onSave={(society) => onSaveSociety(society, editing.society)}
          onClose={onClose}
        />
      );
  }
}
