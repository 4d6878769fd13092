import { forget, keep, readKept } from '#cloud/deviceStorage';
import { type Ordinal, TemplateContent, templateIdOf } from '#domain/certificate/template';
import type { TrainingId } from '#domain/ids';
import * as z from '#domain/z';

const Kept = z.object({ revision: z.int(), content: TemplateContent });

export interface DraftOf {
  readonly trainingId: TrainingId;
  readonly ordinal: Ordinal;
  /** What the changes were made to. */
  readonly revision: number;
}

const keyOf = ({ trainingId, ordinal }: DraftOf): string =>
  `certificateTemplate:${templateIdOf(trainingId, ordinal)}`;

/** What was written here and not saved, if the template is still the one it was written on. */
export function keptDraft(of: DraftOf): TemplateContent | undefined {
  const kept = Kept.safeParse(readKept(keyOf(of)));
  return kept.success && kept.data.revision === of.revision ? kept.data.content : undefined;
}

export const keepDraft = (of: DraftOf, content: TemplateContent): void =>
  keep(keyOf(of), { revision: of.revision, content });

export const dropDraft = (of: DraftOf): void => forget(keyOf(of));

/** A template without one of the parts that it may lack. */
export function withPart(
  content: TemplateContent,
  part: 'subtitle' | 'signatureLine',
  text: string,
): TemplateContent {
  const { [part]: _before, ...rest } = content;
  return text === '' ? rest : { ...rest, [part]: text };
}

/** The parts that cannot be saved as they are: too long, missing, or with characters that are not allowed. */
export function wrongParts(content: TemplateContent): ReadonlySet<string> {
  const checked = TemplateContent.safeParse(content);
  if (checked.success) return new Set();
  return new Set(checked.error.issues.map(({ path }) => path.slice(0, 2).join('.')));
}
