import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { TextField } from '#components/TextField';
import { readCreditCode } from '#domain/unit/creditCode';
import { creditCodeText } from '#text/creditCode';
import { anchorOf } from '../form/anchors';
import { useApplicationForm } from '../form/applicationDraft';
import { applyText, contactText } from '../text';
import '../unit.scss';

const TITLE_MAX = 200;
/** A code of 18 characters, and room for the spaces people type. */
const CODE_MAX = 24;
const CODE_LENGTH = 18;

/** On whose invoice, by the credit code; checked while it is typed, down to the wrong position (U). */
export function InvoiceQuestions() {
  const { draft, change, leave, problems } = useApplicationForm();
  const { code, isWhole, problem } = codeOf(draft.creditCode);
  const hint = isWhole && !problem ? applyText.creditCodeRight : codeHint(code);
  return (
    <Card title={applyText.invoice}>
      <View className="unit-fields">
        <TextField
          id={anchorOf('invoiceTitle')}
          label={applyText.invoiceTitle}
          hint={contactText.counted(draft.invoiceTitle.length, TITLE_MAX)}
          error={problems.invoiceTitle}
          value={draft.invoiceTitle}
          maxLength={TITLE_MAX}
          onChange={(invoiceTitle) => change({ invoiceTitle }, 'invoiceTitle')}
          onLeave={() => leave('invoiceTitle')}
        />
        <TextField
          id={anchorOf('creditCode')}
          label={applyText.creditCode}
          hint={hint}
          error={problems.creditCode ?? (isWhole ? problem : undefined)}
          value={draft.creditCode}
          maxLength={CODE_MAX}
          onChange={(creditCode) => change({ creditCode }, 'creditCode')}
          onLeave={() => leave('creditCode')}
        />
      </View>
    </Card>
  );
}

const codeHint = (code: string): string =>
  code === '' ? applyText.creditCodeHint : contactText.counted(code.length, CODE_LENGTH);

/** What is typed so far; a wrong character is told once all 18 are there. */
function codeOf(typed: string) {
  const code = typed.replace(/\s/g, '');
  const read = readCreditCode(typed);
  return {
    code,
    isWhole: code.length >= CODE_LENGTH,
    problem: read.ok ? undefined : creditCodeText(read.refusal),
  };
}
