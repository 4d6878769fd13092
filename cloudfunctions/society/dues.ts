import type { societyCalls } from '#contract/society';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { storedDues } from '#shell/duesNow';

export const dues: Action<typeof societyCalls.dues> = async () => {
  const { _id, revision, ...settings } = await storedDues();
  return ok({ settings, revision });
};
