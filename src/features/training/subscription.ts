import type { TemplateKey } from '#domain/message/message';

type Templates = Partial<Record<TemplateKey, string>>;

/** Templates worth asking consent for: the result of the review, and a freed seat for those who wait. */
export function wantedTemplates(templates: Templates, waits: boolean): readonly string[] {
  const keys: readonly TemplateKey[] = waits ? ['reviewResult', 'seatFreed'] : ['reviewResult'];
  return keys.flatMap((key) => templates[key] ?? []);
}
