import { create } from 'zustand';
import { callCloud, type Failure } from '#cloud/callCloud';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import { organizeCalls, type OrganizedTraining } from '#contract/organize';
import type { TrainingId } from '#domain/ids';
import { TrainingDraft } from '#domain/training/draft';
import type { Question } from '#domain/training/draftQuestions';
import * as z from '#domain/z';
import { mergeDrafts } from './mergeDrafts';

export type EditFailure = Failure<typeof organizeCalls.get> | Failure<typeof organizeCalls.save>;

/** What is written on this phone and has not reached the cloud, with the draft it was written on. */
const Kept = z.object({ base: TrainingDraft, draft: TrainingDraft });
const keyOf = (trainingId: TrainingId): string => `training-draft:${trainingId}`;

/** What is changed of a draft. */
export type Changes = { readonly [Key in keyof TrainingDraft]?: TrainingDraft[Key] | undefined };

const PAUSE_MS = 800;
const MOST_MERGES = 3;

export interface EditState {
  readonly trainingId: TrainingId | undefined;
  /** As the cloud has it. */
  readonly stored: OrganizedTraining | undefined;
  /** As it is written here. */
  readonly draft: TrainingDraft | undefined;
  /** Counts what came from elsewhere, so that fields begin anew with it. */
  readonly generation: number;
  readonly saving: 'idle' | 'saving' | 'waiting';
  readonly failure: EditFailure | undefined;
  /** Questions that somebody else changed at the same time. */
  readonly contested: readonly Question[];
  open: (trainingId: TrainingId) => Promise<void>;
  /** `undefined` empties a question. */
  change: (more: Changes) => void;
  /** Saves what is not saved; true once the cloud has all of it. */
  flush: () => Promise<boolean>;
  /** Shows what a call has just answered. */
  replace: (stored: OrganizedTraining) => void;
  settleContest: () => void;
}

/** Without the keys that were emptied. */
const solid = (draft: TrainingDraft | Changes): TrainingDraft =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as TrainingDraft;

export const useEdit = create<EditState>()((set, get) => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;

  const isSaved = (): boolean => get().draft === get().stored?.draft;

  const begin = (stored: OrganizedTraining, draft: TrainingDraft): void =>
    set({ stored, draft, failure: undefined, generation: get().generation + 1 });

  /** Asks for what stands now, and puts what is written here on top of it. */
  const mergeWith = async (trainingId: TrainingId): Promise<boolean> => {
    const answer = await callCloud(organizeCalls.get, { trainingId });
    const { stored, draft } = get();
    if (!answer.ok || !stored || !draft) return false;
    const merged = mergeDrafts(stored.draft, draft, answer.value.draft);
    set({ contested: merged.contested });
    begin(answer.value, merged.draft);
    return true;
  };

  const send = async (merges = 0): Promise<boolean> => {
    const { trainingId, stored, draft } = get();
    if (!trainingId || !stored || !draft || isSaved()) return true;
    set({ saving: 'saving' });
    const { revision } = stored;
    const answer = await callCloud(organizeCalls.save, { trainingId, revision, draft });
    if (get().trainingId !== trainingId) return true;
    if (answer.ok) {
      const isNewest = get().draft === draft;
      const value = isNewest ? { ...answer.value, draft } : answer.value;
      set({ stored: value, saving: 'idle', failure: undefined });
      if (!isNewest) return send(merges);
      forget(keyOf(trainingId));
      return true;
    }
    if (answer.refusal.code === 'TRAINING_CHANGED' && merges < MOST_MERGES) {
      if (await mergeWith(trainingId)) return send(merges + 1);
    }
    set({ saving: 'waiting', failure: answer.refusal });
    return false;
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(pause);
    running ??= send().finally(() => (running = undefined));
    const done = await running;
    return done && !isSaved() ? flush() : done;
  };

  return {
    trainingId: undefined,
    stored: undefined,
    draft: undefined,
    generation: 0,
    saving: 'idle',
    failure: undefined,
    contested: [],
    open: async (trainingId) => {
      if (get().trainingId !== trainingId)
        set({ trainingId, stored: undefined, draft: undefined, saving: 'idle', contested: [] });
      if (get().draft && !isSaved()) return void (await flush());
      const answer = await callCloud(organizeCalls.get, { trainingId });
      if (get().trainingId !== trainingId) return;
      if (!answer.ok) return set({ failure: answer.refusal });
      const { stored } = get();
      // Nothing new: the fields that are open stay as they are.
      if (stored && stored.revision === answer.value.revision)
        return set({ stored: { ...answer.value, draft: stored.draft }, failure: undefined });
      const kept = Kept.safeParse(readKept(keyOf(trainingId)));
      if (!kept.success) return begin(answer.value, answer.value.draft);
      const merged = mergeDrafts(kept.data.base, kept.data.draft, answer.value.draft);
      set({ contested: merged.contested });
      begin(answer.value, merged.draft);
      await flush();
    },
    change: (more) => {
      const { trainingId, draft, stored } = get();
      if (!trainingId || !draft || !stored) return;
      const changed = solid({ ...draft, ...more });
      set({ draft: changed });
      keep(keyOf(trainingId), { base: stored.draft, draft: changed });
      clearTimeout(pause);
      pause = setTimeout(() => void flush(), PAUSE_MS);
    },
    flush,
    replace: (stored) => {
      if (stored.trainingId !== get().trainingId) return;
      forget(keyOf(stored.trainingId));
      set({ contested: [], saving: 'idle' });
      begin(stored, stored.draft);
    },
    settleContest: () => set({ contested: [] }),
  };
});
