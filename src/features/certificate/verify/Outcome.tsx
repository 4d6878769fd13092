import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import type { OutputOf } from '#contract/call';
import type { certificateCalls } from '#contract/certificate';
import type { Printed } from '#domain/certificate/printed';
import { fullDay } from '#text/dates';
import { fieldText, outcomeWords, verifyText } from '../text';

type Found = OutputOf<typeof certificateCalls.verify>;

/** What a verification found: one word, why, what to do, and all that is printed. */
export function Outcome({ found: { verification, now } }: { readonly found: Found }) {
  const { word, tone, why, next } = outcomeWords(verification);
  const printed = 'printed' in verification ? verification.printed : undefined;
  const isSigned = 'keyId' in verification && verification.outcome !== 'foreignKey';
  return (
    <>
      <View className={`verify-outcome verify-outcome--${tone}`} aria-live="assertive">
        <View className="verify-outcome__word">{word}</View>
        <View className="verify-outcome__why">{why}</View>
        <View className="verify-outcome__next">{next}</View>
      </View>
      {printed ? (
        <Card
          title={verification.outcome === 'tampered' ? verifyText.signedWords : verifyText.printed}
        >
          <Fields printed={printed} />
          {isSigned ? (
            <FactRow label={verifyText.signature} value={verifyText.signedBy(verification.keyId)} />
          ) : null}
          <Words printed={printed} />
        </Card>
      ) : null}
      <View className="certificate-hint">{verifyText.checkedAt(now)}</View>
    </>
  );
}

function Fields({ printed }: { readonly printed: Printed }) {
  const { name, unit, title, issuer, training, from, until, hours, serial, issuedOn } = printed;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fieldText.name, name],
    [fieldText.unit, unit],
    [fieldText.title, title],
    [fieldText.serial, serial],
    [fieldText.training, training],
    [fieldText.from, from && fullDay(from)],
    [fieldText.until, until && fullDay(until)],
    [fieldText.hours, hours === undefined ? undefined : `${hours} 学时`],
    [fieldText.issuer, issuer],
    [fieldText.issuedOn, fullDay(issuedOn)],
    [fieldText.code, printed.code.replace(/(.{4})(?=.)/g, '$1 ')],
  ];
  return (
    <>
      {rows.map(([label, value]) =>
        value === undefined ? null : <FactRow key={label} label={label} value={value} />,
      )}
    </>
  );
}

/** The words in the order in which they stand on the paper. */
function Words({ printed }: { readonly printed: Printed }) {
  const { title, subtitle, text, signatureLine, issuer, dateLine, serialLine, scanNote } = printed;
  const lines = [title, subtitle, ...text.split('\n'), signatureLine, issuer, dateLine];
  return (
    <>
      <View>{verifyText.words}</View>
      <View className="verify-words">
        {[...lines, serialLine, scanNote].map((line, index) =>
          line === undefined ? null : (
            <View key={`${index}${line}`} className="verify-words__line">
              {line}
            </View>
          ),
        )}
      </View>
    </>
  );
}
