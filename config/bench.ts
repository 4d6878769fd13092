import { availableParallelism, totalmem } from 'node:os';
import { certificates } from './bench/certificates';
import { coldStart } from './bench/coldStart';
import { database } from './bench/database';
import { membership } from './bench/membership';
import { plans } from './bench/plans';
import { rooms } from './bench/rooms';
import { seats } from './bench/seats';
import { functionSection, packageSection } from './bench/sizes';
import { statement } from './bench/statement';
import { printSection } from './bench/table';
import { runMain } from './steps';

const GB = 1024 ** 3;
const SECTIONS = [
  seats,
  rooms,
  membership,
  statement,
  plans,
  certificates,
  coldStart,
  packageSection,
  functionSection,
];

/** `npm run bench`: figures of this machine, each against a baseline of the same run. Writes no file. */
async function bench(): Promise<void> {
  const memory = Math.round(totalmem() / GB);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${memory} GB`);
  for (const section of SECTIONS) printSection(await section());
  await database();
}

runMain(bench);
