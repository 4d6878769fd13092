import { completeDraft, type Head } from '#domain/training/completeDraft';
import type { TrainingDraft } from '#domain/training/draft';
import { type Section, sectionOf, SECTIONS } from '#domain/training/draftQuestions';

/** The parts that a training of this mode has, each with how many questions it cannot be published without. */
export function sectionsOf(
  draft: TrainingDraft,
  head: Head,
): readonly { readonly section: Section; readonly lacking: number }[] {
  const complete = completeDraft(draft, head);
  const gaps = complete.ok ? [] : complete.refusal;
  return SECTIONS.filter((section) => section !== 'onSite' || draft.mode === 'offline').map(
    (section) => ({
      section,
      lacking: gaps.filter(({ field }) => sectionOf(field) === section).length,
    }),
  );
}
