import type { Instant } from '../calendar';
import { changeCheck, type ChangeFinding } from './changeCheck';
import { completeDraft, type Gap, type Head } from './completeDraft';
import type { TrainingDraft } from './draft';
import { type ClearedOn, type Finding, publishCheck } from './publishCheck';
import { settingsCheck, type SettingsFinding, type TrainingSettings } from './settingsCheck';
import type { HotelId, Training } from './training';

/** All that is said of a draft before it is published. */
export type DraftFinding = Gap | Finding | SettingsFinding | ChangeFinding;
export type FindingCode = DraftFinding['code'];

/** What a check leans on beside the draft. */
export interface Surroundings {
  readonly head: Head;
  readonly now: Instant;
  readonly clearedOn: ClearedOn;
  readonly settings: TrainingSettings;
  /**
   * The training as people see it now, how many hold its seats, and in which hotels rooms are held; absent before the
   * first publication.
   */
  readonly published?: {
    readonly training: Training;
    readonly holders: number;
    readonly housing: readonly HotelId[];
  };
}

export interface Checked {
  /** Absent while something is missing. */
  readonly training?: Training;
  /** What blocks first. */
  readonly findings: readonly DraftFinding[];
}

const isOver = ({ code }: DraftFinding): boolean => code === 'REGISTRATION_OVER_ALREADY';

const check = (training: Training, { now, clearedOn, settings }: Surroundings): DraftFinding[] => [
  ...publishCheck(training, now, clearedOn),
  ...settingsCheck(training, settings),
];

/**
 * Everything to be said. What was judged when the training was published is not said again, and after registration
 * has ended the rest may still be corrected.
 */
export function draftFindings(draft: TrainingDraft, around: Surroundings): Checked {
  const { head, published } = around;
  const completed = completeDraft(draft, head);
  if (!completed.ok) return { findings: completed.refusal };
  const training = completed.value;
  const found = check(training, around);
  if (!published) return { training, findings: blocksFirst(found) };
  const { training: before, holders, housing } = published;
  const known = check(before, around).map((finding) => JSON.stringify(finding));
  const isNew = (finding: DraftFinding): boolean =>
    !(known.includes(JSON.stringify(finding)) && (!finding.blocks || isOver(finding)));
  return {
    training,
    findings: blocksFirst([
      ...changeCheck(before, training, holders, housing),
      ...found.filter(isNew),
    ]),
  };
}

const blocksFirst = (found: readonly DraftFinding[]): readonly DraftFinding[] => [
  ...found.filter(({ blocks }) => blocks),
  ...found.filter(({ blocks }) => !blocks),
];

/** The codes of warnings that nobody has confirmed. */
export const unconfirmed = (
  findings: readonly DraftFinding[],
  acknowledged: readonly string[],
): readonly FindingCode[] =>
  findings.flatMap(({ code, blocks }) => (!blocks && !acknowledged.includes(code) ? [code] : []));
