import type * as z from '#domain/z';
import { duesSettings, type StoredDuesSettings } from './store';

/** What the Society asks of members today. The deployment imports it; a cloud without it is not set up. */
export async function storedDues(): Promise<z.infer<typeof StoredDuesSettings>> {
  const stored = await duesSettings.find('dues');
  if (!stored) throw new Error('settings/dues is missing: import it (docs/deploy.md)');
  return stored;
}
