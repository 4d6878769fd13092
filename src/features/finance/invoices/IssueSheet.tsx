import { View } from '@tarojs/components';
import { useState } from 'react';
import { uploadDocument, type UploadedDocument } from '#cloud/uploadDocument';
import { Field } from '#components/Field';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import type { InvoiceRow } from '#contract/finance';
import { invoiceFolder } from '#domain/cloudFolder';
import { moneyText } from '#text/money';
import { invoiceText } from '../text';
import '../finance.scss';

const NUMBER = /^[0-9]{8,20}$/;
const EXTENSIONS = ['pdf', 'ofd', 'jpg', 'jpeg', 'png'];

export interface Issued {
  readonly number: string;
  readonly file: UploadedDocument['file'];
}

interface IssueSheetProps {
  readonly invoice: InvoiceRow;
  readonly onIssue: (issued: Issued) => Promise<void>;
  readonly onClose: () => void;
}

/** Number and file of the invoice, or of the red one that cancels it. */
export function IssueSheet({ invoice, onIssue, onClose }: IssueSheetProps) {
  const isRed = invoice.status === 'redDue';
  const [number, setNumber] = useState('');
  const [uploaded, setUploaded] = useState<UploadedDocument>();
  const [numberError, setNumberError] = useState<string>();
  const [fileError, setFileError] = useState<string>();
  const checkNumber = () => (NUMBER.test(number.trim()) ? undefined : invoiceText.numberWrong);
  const choose = async () => {
    const answer = await uploadDocument(invoiceFolder(invoice.orderId), EXTENSIONS);
    if (answer.ok) setUploaded(answer.value);
    const { refusal } = answer.ok ? { refusal: undefined } : answer;
    setFileError(refusal && refusal.code !== 'CANCELLED' ? refusal.message : undefined);
  };
  const issue = async () => {
    const wrong = checkNumber();
    setNumberError(wrong);
    setFileError(uploaded ? undefined : invoiceText.fileMissing);
    if (wrong === undefined && uploaded)
      await onIssue({ number: number.trim(), file: uploaded.file });
  };
  return (
    <Sheet title={isRed ? invoiceText.issueRed : invoiceText.issue} onClose={onClose}>
      <View className="finance-words">{`${invoice.title.title} ${moneyText(invoice.fen)}`}</View>
      <TextField
        label={invoiceText.number}
        hint={invoiceText.numberHint}
        error={numberError}
        value={number}
        keyboard="number"
        maxLength={20}
        onChange={(text) => {
          setNumber(text);
          setNumberError(undefined);
        }}
        onLeave={() => setNumberError(number === '' ? undefined : checkNumber())}
      />
      <Field label={invoiceText.file} error={fileError}>
        {uploaded && <View className="finance-note">{invoiceText.chosen(uploaded.name)}</View>}
        <PrimaryButton
          tone="secondary"
          label={uploaded ? invoiceText.changeFile : invoiceText.chooseFile}
          progress={invoiceText.uploading}
          onTap={choose}
        />
      </Field>
      <PrimaryButton
        label={isRed ? invoiceText.confirmRed : invoiceText.confirm}
        progress={invoiceText.progress}
        onTap={issue}
      />
    </Sheet>
  );
}
