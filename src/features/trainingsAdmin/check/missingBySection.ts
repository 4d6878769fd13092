import { type Question, type Section, sectionOf, SECTIONS } from '#domain/training/draftQuestions';
import type { DraftFinding } from '#domain/training/findings';

/** What is missing, by the part of the editor where it is filled in, in the editor's order. */
export function missingBySection(
  findings: readonly DraftFinding[],
): readonly { readonly section: Section; readonly fields: readonly Question[] }[] {
  const missing = findings.flatMap((one) => (one.code === 'MISSING' ? [one.field] : []));
  return SECTIONS.map((section) => ({
    section,
    fields: missing.filter((field) => sectionOf(field) === section),
  })).filter(({ fields }) => fields.length > 0);
}
