import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyLedger } from '#domain/registration/seatLedger';
import { demoTrainings } from './demo/trainings';
import { projectRoot } from './projectRoot';

/** The real data for a new environment as JSON Lines, one file per collection: trainings and their empty ledgers. */
export function writeImports(target = path.join(projectRoot, 'dist/import')): void {
  mkdirSync(target, { recursive: true });
  const seatLedgers = demoTrainings.flatMap(({ _id, seats, publishedAt }) =>
    seats === undefined ? [] : [emptyLedger(_id, seats, publishedAt)],
  );
  for (const [collection, documents] of Object.entries({ trainings: demoTrainings, seatLedgers })) {
    const lines = documents.map((document) => JSON.stringify(document));
    writeFileSync(path.join(target, `${collection}.json`), `${lines.join('\n')}\n`);
  }
}
