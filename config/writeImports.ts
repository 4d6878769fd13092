import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyLedger } from '#domain/registration/seatLedger';
import { societiesToImport } from './demo/societies';
import { demoDues } from './demo/dues';
import { demoTrainings } from './demo/trainings';
import { projectRoot } from './projectRoot';

/** The real data for a new environment as JSON Lines, one file per collection: trainings, their empty ledgers, societies, dues. */
export function writeImports(target = path.join(projectRoot, 'dist/import')): void {
  mkdirSync(target, { recursive: true });
  const seatLedgers = demoTrainings.flatMap(({ _id, seats, publishedAt }) =>
    seats === undefined ? [] : [emptyLedger(_id, seats, publishedAt)],
  );
  const collections = {
    trainings: demoTrainings,
    seatLedgers,
    societies: societiesToImport,
    settings: [{ _id: 'dues', revision: 1, ...demoDues }],
  };
  for (const [collection, documents] of Object.entries(collections)) {
    const lines = documents.map((document) => JSON.stringify(document));
    writeFileSync(path.join(target, `${collection}.json`), `${lines.join('\n')}\n`);
  }
}
