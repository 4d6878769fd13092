import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../projectRoot';

/** Runs the local cloud's own bench, which prints its figures against bare SQLite. */
export async function database(): Promise<void> {
  console.log('\nDatabase of the local cloud');
  const bench = path.join(projectRoot, 'localcloud/bench/database.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', bench], {
    stdio: 'inherit',
    cwd: projectRoot,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the bench of the local cloud's database ended with ${code}`);
}
