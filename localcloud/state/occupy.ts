import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { StartFailure } from '../startFiles';

/**
 * One cloud per data folder: a lock that the operating system lifts however this process ends.
 * Returns what gives the folder free. Throws StartFailure when another cloud uses it.
 */
export function occupy(dataDir: string): () => void {
  const lock = new DatabaseSync(join(dataDir, 'lock.sqlite'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error as Error).message.includes('locked')) throw error;
    throw new StartFailure(
      `Another local cloud uses ${dataDir}: stop it first, or use another folder.`,
    );
  }
  return () => {
    lock.exec('ROLLBACK');
    lock.close();
  };
}
