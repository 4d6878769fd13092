import type { financeCalls } from '#contract/finance';
import { isIn, statementFolder } from '#domain/cloudFolder';
import { receiptOfLine } from '#domain/statement/receiptOfLine';
import { err, ok } from '#domain/result';
import { rowProblemText } from '#text/statement';
import { enterReceipts } from '#shell/enterReceipts';
import { download } from '#shell/platform';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { readStatementFile } from './statementFile';

/** More would not fit an answer; the rest is read once these are put right. */
const MOST_PROBLEMS = 200;

/** Every incoming line becomes a receipt by its own id: importing again, or by two at once, adds nothing. */
export const importStatement: Action<typeof financeCalls.importStatement> = async (
  { file, fileName },
  { personId: by, now: at },
) => {
  if (!isIn(file, statementFolder(by))) return err({ code: 'FILE_FOREIGN' });
  const bytes = await download(file);
  if (!bytes) return err({ code: 'STATEMENT_UNREADABLE', why: 'missing' });
  const reading = await readStatementFile(bytes);
  if (!reading.ok) return reading;
  const { lines, outgoing, problems, repeated } = reading.value;
  const added = await enterReceipts(lines.map((line) => receiptOfLine(line, { at, by })));
  await transact((transaction) =>
    writeAudit(transaction, { at, by, action: 'importStatement', target: file, title: fileName }),
  );
  return ok({
    added,
    known: lines.length - added,
    outgoing: outgoing.length,
    repeated: repeated.length,
    unreadable: problems.slice(0, MOST_PROBLEMS).map((problem) => ({
      row: problem.row,
      ...(problem.sheet === undefined ? {} : { sheet: problem.sheet }),
      why: rowProblemText(problem),
    })),
  });
};
