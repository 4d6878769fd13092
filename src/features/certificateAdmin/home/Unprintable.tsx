import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import { certificateCalls, type OrganizedCertificate } from '#contract/certificate';
import { unprintableIn } from '#domain/certificate/font';
import type { TrainingId } from '#domain/ids';
import { personName } from '#domain/plainText';
import { homeText } from '../text';

type Person = OrganizedCertificate['unprintable'][number];

interface UnprintableProps {
  readonly trainingId: TrainingId;
  readonly certificate: OrganizedCertificate;
  readonly onIssued: () => Promise<void>;
}

/** Who has earned it under a name that cannot be printed: issued under another writing. */
export function Unprintable({ trainingId, certificate, onIssued }: UnprintableProps) {
  const { ordinal, unprintable } = certificate;
  const [asked, setAsked] = useState<Person>();
  if (unprintable.length === 0) return null;
  const issue = async (name: string): Promise<string | undefined> => {
    if (!asked) return undefined;
    const { personId } = asked;
    const input = { trainingId, ordinal, personId, name };
    const answer = await callCloud(certificateCalls.issueAs, input);
    if (!answer.ok) return answer.refusal.message;
    setAsked(undefined);
    await Taro.showToast({ title: homeText.issuedOne, icon: 'success' });
    await onIssued();
    return undefined;
  };
  return (
    <Card title={homeText.unprintable}>
      <View className="certificates-note">{homeText.unprintableNote}</View>
      {unprintable.map((person) => (
        <LinkRow
          key={person.personId}
          label={person.name}
          note={homeText.issueAsNote(person.characters)}
          onTap={() => setAsked(person)}
        />
      ))}
      {asked ? (
        <NameSheet person={asked} onIssue={issue} onClose={() => setAsked(undefined)} />
      ) : null}
    </Card>
  );
}

interface NameSheetProps {
  readonly person: Person;
  /** Answers why it was not issued. */
  readonly onIssue: (name: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

function NameSheet({ person, onIssue, onClose }: NameSheetProps) {
  const [name, setName] = useState(person.name);
  const [error, setError] = useState<string>();
  const issue = async () => {
    const checked = personName.safeParse(name);
    if (!checked.success)
      return setError(name.trim() === '' ? homeText.nameMissing : homeText.nameWrong);
    const characters = unprintableIn(checked.data);
    if (characters !== '') return setError(homeText.issueAsNote(characters));
    setError(await onIssue(checked.data));
  };
  return (
    <Sheet title={homeText.issueAsTitle(person.name)} onClose={onClose}>
      <TextField
        label={homeText.nameLabel}
        hint={homeText.nameHint}
        error={error}
        value={name}
        maxLength={50}
        onChange={(text) => {
          setName(text);
          setError(undefined);
        }}
      />
      <PrimaryButton label={homeText.issueConfirm} progress={homeText.issuing} onTap={issue} />
    </Sheet>
  );
}
