import { Field, type TemplateContent } from './template';

const IN_BRACES = /\{([^{}]*)\}/g;

/** What stands in braces in a text, fields or not. */
export const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(IN_BRACES)].map(([, name]) => name ?? '');

/** The texts of a template in which fields stand. */
export const textsOf = ({
  text,
  serialLine,
  dateLine,
  signatureLine,
}: Pick<
  TemplateContent,
  'text' | 'serialLine' | 'dateLine' | 'signatureLine'
>): readonly string[] =>
  signatureLine === undefined
    ? [text, serialLine, dateLine]
    : [text, serialLine, dateLine, signatureLine];

/** The fields that a template prints. */
export const fieldsOf = (
  template: Pick<TemplateContent, 'text' | 'serialLine' | 'dateLine' | 'signatureLine'>,
): ReadonlySet<Field> =>
  new Set(
    textsOf(template)
      .flatMap(namedIn)
      .flatMap((name) => Field.safeParse(name).data ?? []),
  );

/** The text with its fields filled in; what is no field, or has no value, stays as it is. */
export const fillIn = (text: string, values: Readonly<Partial<Record<Field, string>>>): string =>
  text.replace(IN_BRACES, (whole, name: string) => {
    const field = Field.safeParse(name);
    return (field.success ? values[field.data] : undefined) ?? whole;
  });
