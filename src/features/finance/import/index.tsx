import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { routes } from '../../../routes';
import { importText } from '../text';
import { type ImportState, useImport } from './useImport';
import '../finance.scss';

/** Enters the incoming lines of a bank statement. */
export default function ImportPage() {
  const { state, choose, read } = useImport();
  const isDone = state.step === 'done';
  const uploaded = state.step === 'failed' ? state.uploaded : undefined;
  return (
    <Page
      bottom={
        <>
          {isDone && <PrimaryButton label={importText.check} onTap={toLines} />}
          {uploaded && <PrimaryButton label={importText.again} onTap={() => read(uploaded)} />}
          <PrimaryButton
            tone={isDone || uploaded ? 'secondary' : 'primary'}
            label={isDone ? importText.another : importText.choose}
            progress={
              state.step === 'reading' ? importText.reading(state.name) : importText.uploading
            }
            onTap={choose}
          />
        </>
      }
    >
      {!isDone && (
        <Card>
          <View>{importText.what}</View>
          <View className="finance-note">{importText.safe}</View>
        </Card>
      )}
      {state.step === 'reading' && <Notice text={importText.reading(state.name)} />}
      {state.step === 'failed' && <Notice tone="danger" text={state.message} />}
      {state.step === 'done' && <Imported state={state} />}
    </Page>
  );
}

const toLines = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.financeLines });
};

function Imported({ state }: { readonly state: Extract<ImportState, { step: 'done' }> }) {
  const { added, known, outgoing, repeated, unreadable } = state.imported;
  return (
    <>
      <Card title={importText.done}>
        <FactRow label={importText.file} value={state.name} />
        <FactRow label={importText.added} value={importText.count(added)} />
        <FactRow label={importText.known} value={importText.count(known)} />
        <FactRow label={importText.outgoing} value={importText.count(outgoing)} />
        {repeated > 0 && <FactRow label={importText.repeated} value={importText.count(repeated)} />}
      </Card>
      {unreadable.length > 0 && (
        <Card title={importText.unreadable(unreadable.length)}>
          {unreadable.map(({ row, sheet, why }) => (
            <FactRow key={`${sheet ?? ''}${row}`} label={importText.row(row, sheet)} value={why} />
          ))}
        </Card>
      )}
    </>
  );
}
