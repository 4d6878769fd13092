import { callCloud, type Failure } from '#cloud/callCloud';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import { type EditedSurvey, surveyCalls } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { SurveyDraft } from '#domain/survey/survey';
import * as z from '#domain/z';
import { DraftSaver, type SavingState } from '../draftSaver';

/** What is written on this phone and has not reached the cloud, and the revision it was written on. */
const Kept = z.object({ revision: z.int().check(z.nonnegative()), draft: SurveyDraft });
const keyOf = (trainingId: TrainingId): string => `survey-draft:${trainingId}`;

export type Changes = { readonly [Key in keyof SurveyDraft]?: SurveyDraft[Key] | undefined };

export interface EditState {
  /** As the cloud has it. */
  readonly stored?: EditedSurvey;
  /** As it is written here. */
  readonly draft?: SurveyDraft;
  readonly saving: SavingState;
  readonly failure?: Failure<typeof surveyCalls.edit> | Failure<typeof surveyCalls.save>;
  /** Somebody else saved first. */
  readonly isContested: boolean;
  /** Counts what came from elsewhere, so that fields begin anew with it. */
  readonly generation: number;
}

export const UNREAD: EditState = { saving: 'saved', isContested: false, generation: 0 };

/** A survey being written: saved by itself a little after each change, kept on this phone until then. */
export class EditSession {
  #state = UNREAD;
  #revision = 0;
  /** Sent, and perhaps saved: no answer came. */
  #unanswered: SurveyDraft | undefined;
  readonly #key: string;
  readonly #saver: DraftSaver<SurveyDraft>;

  constructor(
    private readonly trainingId: TrainingId,
    private readonly show: (state: EditState) => void,
  ) {
    this.#key = keyOf(trainingId);
    this.#saver = new DraftSaver<SurveyDraft>(
      (draft) => this.#save(draft),
      (saving) => {
        if (saving === 'saved') forget(this.#key);
        this.#set({ saving });
      },
    );
  }

  /** Asks what stands; what is written here and not saved comes first. */
  async load(): Promise<void> {
    if (!(await this.#saver.flush())) return;
    const answer = await callCloud(surveyCalls.edit, { trainingId: this.trainingId });
    if (!answer.ok) return this.#set({ failure: answer.refusal });
    const { stored } = this.#state;
    if (stored && answer.value.revision === this.#revision)
      return this.#set({ stored: answer.value });
    const kept = stored ? undefined : Kept.safeParse(readKept(this.#key)).data;
    this.#begin(answer.value, kept?.draft);
    if (!kept) return;
    // Written on an older revision, the saving is refused, and the organizer chooses.
    this.#revision = kept.revision;
    this.#saver.write(kept.draft);
    await this.#saver.flush();
  }

  change(more: Changes): void {
    const { draft } = this.#state;
    if (!draft) return;
    const changed = Object.fromEntries(
      Object.entries({ ...draft, ...more }).filter(([, value]) => value !== undefined),
    ) as SurveyDraft;
    this.#write(changed);
  }

  /** Back to what attendees see. */
  restore(): void {
    const { stored, generation } = this.#state;
    if (!stored?.published) return;
    this.#set({ generation: generation + 1 });
    this.#write(stored.published);
  }

  flush(): Promise<boolean> {
    return this.#saver.flush();
  }

  /** Of two drafts, one stays. */
  async settle(whose: 'mine' | 'theirs'): Promise<void> {
    const answer = await callCloud(surveyCalls.edit, { trainingId: this.trainingId });
    this.#set({ isContested: false });
    if (!answer.ok) return this.#set({ failure: answer.refusal });
    this.#revision = answer.value.revision;
    if (whose === 'mine') {
      this.#set({ stored: answer.value });
      await this.#saver.flush();
      return;
    }
    this.#saver.stop();
    forget(this.#key);
    this.#begin(answer.value, undefined);
  }

  /** Publishes what stands, once all of it is saved; the sentence that says why not. */
  async publish(): Promise<string | undefined> {
    if (!(await this.#saver.flush())) return this.#state.failure?.message;
    const answer = await callCloud(surveyCalls.publish, {
      trainingId: this.trainingId,
      revision: this.#revision,
    });
    if (!answer.ok) return answer.refusal.message;
    this.#set({ stored: answer.value });
    return undefined;
  }

  #write(draft: SurveyDraft): void {
    keep(this.#key, { revision: this.#revision, draft });
    this.#set({ draft });
    this.#saver.write(draft);
  }

  async #save(survey: SurveyDraft): Promise<boolean> {
    const answer = await callCloud(surveyCalls.save, {
      trainingId: this.trainingId,
      revision: this.#revision,
      survey,
    });
    if (!answer.ok) {
      if (answer.refusal.code === 'UNREACHABLE') this.#unanswered = survey;
      const isContested = answer.refusal.code === 'SURVEY_EDITED';
      if (isContested && (await this.#isOwn())) return this.#save(survey);
      this.#set({ failure: answer.refusal, isContested });
      return false;
    }
    this.#unanswered = undefined;
    this.#revision = answer.value.revision;
    this.#set({ stored: answer.value });
    return true;
  }

  /** What stands in the way is what was sent from here, saved although its answer was lost: then going on is safe. */
  async #isOwn(): Promise<boolean> {
    const sent = this.#unanswered;
    this.#unanswered = undefined;
    const answer = sent && (await callCloud(surveyCalls.edit, { trainingId: this.trainingId }));
    if (!answer?.ok || inOneForm(answer.value.draft) !== inOneForm(sent)) return false;
    this.#revision = answer.value.revision;
    return true;
  }

  #begin(stored: EditedSurvey, draft: SurveyDraft | undefined): void {
    this.#revision = stored.revision;
    const generation = this.#state.generation + 1;
    this.#set({ stored, draft: draft ?? stored.draft, saving: 'saved', generation });
  }

  #set(more: Partial<EditState>): void {
    this.#state = { ...this.#state, ...more };
    this.show(this.#state);
  }
}

/** The same drafts are the same text. */
const inOneForm = (draft: SurveyDraft | undefined): string =>
  JSON.stringify(SurveyDraft.safeParse(draft).data);
