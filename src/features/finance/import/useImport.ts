import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useSession } from '#cloud/session';
import { uploadDocument, type UploadedDocument } from '#cloud/uploadDocument';
import type { OutputOf } from '#contract/call';
import { financeCalls } from '#contract/finance';
import { statementFolder } from '#domain/cloudFolder';
import { ok } from '#domain/result';

type Imported = OutputOf<typeof financeCalls.importStatement>;

/** How far an import has come; a file that is uploaded can be imported again without choosing it anew. */
export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'uploading' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'done'; readonly name: string; readonly imported: Imported }
  | { readonly step: 'failed'; readonly message: string; readonly uploaded?: UploadedDocument };

const EXTENSIONS = ['xlsx', 'csv', 'txt', 'xls'];

/** As last heard; asked where nothing has been heard yet. */
async function whoIAm() {
  const { me, refresh } = useSession.getState();
  return me ? ok(me) : refresh();
}

export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'choose' });

  const read = async (uploaded: UploadedDocument): Promise<void> => {
    const { file, name: fileName } = uploaded;
    setState({ step: 'reading', name: fileName });
    const answer = await callCloud(financeCalls.importStatement, { file, fileName });
    if (answer.ok) return setState({ step: 'done', name: fileName, imported: answer.value });
    const { code, message } = answer.refusal;
    const isOfFile = code === 'STATEMENT_UNREADABLE' || code === 'FILE_FOREIGN';
    setState({ step: 'failed', message, ...(isOfFile ? {} : { uploaded }) });
  };

  const choose = async (): Promise<void> => {
    const me = await whoIAm();
    if (!me.ok) return setState({ step: 'failed', message: me.refusal.message });
    const { person } = me.value;
    if (!person) return;
    const before = state;
    setState({ step: 'uploading' });
    const uploaded = await uploadDocument(statementFolder(person.personId), EXTENSIONS);
    if (uploaded.ok) return read(uploaded.value);
    const { refusal } = uploaded;
    setState(refusal.code === 'CANCELLED' ? before : { step: 'failed', message: refusal.message });
  };

  return { state, choose, read };
}
