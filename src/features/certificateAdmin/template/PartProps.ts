import type { TemplateContent } from '#domain/certificate/template';
import { templateText } from '../text';

/** What each part of the editor is given. */
export interface PartProps {
  readonly content: TemplateContent;
  /** Paths that cannot be saved as they are. */
  readonly wrong: ReadonlySet<string>;
  readonly onWrite: (content: TemplateContent) => void;
}

/** What is wrong with a text, as a sentence. */
export const wrongAt = (
  wrong: ReadonlySet<string>,
  path: string,
  text: string,
): string | undefined => {
  if (!wrong.has(path)) return undefined;
  return text.trim() === '' ? templateText.missing : templateText.tooLong;
};
