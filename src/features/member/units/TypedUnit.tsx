import { useState } from 'react';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { TextField } from '#components/TextField';
import { checkDraft, EMPTY_DRAFT } from '../profileDraft';
import { unitsText } from '../text';

interface TypedUnitProps {
  /** What was searched for, as a beginning. */
  readonly begun: string;
  readonly onUse: (name: string) => Promise<void>;
  readonly onSearch: () => void;
}

/** A unit that is not in the list, by its full name. */
export function TypedUnit({ begun, onUse, onSearch }: TypedUnitProps) {
  const [name, setName] = useState(begun);
  const [problem, setProblem] = useState<string>();
  const use = async () => {
    const found = problemOf(name);
    setProblem(found);
    if (found === undefined) await onUse(name.trim());
  };
  return (
    <Page
      bottom={
        <>
          <PrimaryButton label={unitsText.use} onTap={use} />
          <PrimaryButton tone="secondary" label={unitsText.searchAgain} onTap={onSearch} />
        </>
      }
    >
      <TextField
        label={unitsText.typedLabel}
        hint={unitsText.typedHint}
        value={name}
        error={problem}
        onChange={(typed) => {
          setName(typed);
          setProblem(undefined);
        }}
        onLeave={() => setProblem(problemOf(name))}
      />
    </Page>
  );
}

function problemOf(name: string): string | undefined {
  const checked = checkDraft({ ...EMPTY_DRAFT, workplace: { kind: 'typed', name } });
  return checked.ok ? undefined : checked.problems.workplace;
}
