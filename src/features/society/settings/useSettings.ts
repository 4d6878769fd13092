import { callCloud, type Failure } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { societyCalls } from '#contract/society';
import type { DuesSettings } from '#domain/member/dues';
import type { Society } from '#domain/member/society';
import { ok } from '#domain/result';

export interface Settings {
  readonly settings: DuesSettings;
  readonly revision: number;
  readonly societies: readonly Society[];
}

export type SaveFailure =
  Failure<typeof societyCalls.saveDues> | Failure<typeof societyCalls.saveSociety>;

async function load() {
  const [dues, societies] = await Promise.all([
    callCloud(societyCalls.dues, {}),
    callCloud(societyCalls.societies, {}),
  ]);
  if (!dues.ok) return dues;
  if (!societies.ok) return societies;
  return ok<Settings>({ ...dues.value, societies: societies.value.societies });
}

/** The Society's dues and societies, and how one change of them is saved: undefined when it is. */
export function useSettings() {
  const screen = useLoaded(load);

  const failed = async (refusal: SaveFailure): Promise<SaveFailure> => {
    if (refusal.code === 'SETTINGS_CHANGED') await screen.refresh();
    return refusal;
  };

  const saveDues = async (
    seen: Settings,
    settings: DuesSettings,
  ): Promise<SaveFailure | undefined> => {
    const input = { revision: seen.revision, settings };
    const answer = await callCloud(societyCalls.saveDues, input);
    if (!answer.ok) return failed(answer.refusal);
    screen.replace({ ...seen, ...answer.value });
    return undefined;
  };

  const saveSociety = async (
    shown: Settings,
    society: Society,
    seen: Society | undefined,
  ): Promise<SaveFailure | undefined> => {
    const answer = await callCloud(societyCalls.saveSociety, { society, ...(seen && { seen }) });
    if (!answer.ok) return failed(answer.refusal);
    screen.replace({ ...shown, societies: answer.value.societies });
    return undefined;
  };

  return { ...screen, saveDues, saveSociety };
}
