import { fieldsOf, namedIn, textsOf } from './fillIn';
import type { TemplateFinding } from './findings';
import { unprintableIn, widthOf } from './font';
import { textFits } from './layoutOf';
import type { Printed } from './printed';
import { namesYear, readPattern } from './serial';
import { Field, type TemplateContent } from './template';

/** Without these a certificate would not say whose it is, of what, or which. */
const NEEDED = {
  text: ['name', 'training'],
  serialLine: ['serial'],
  dateLine: ['issuedOn'],
} as const satisfies Partial<Record<keyof TemplateContent, readonly Field[]>>;

/** Ink on paper as WCAG 2 asks of text. */
const LEAST_CONTRAST = 4.5;
/** In ems of the line's smallest readable size. */
const LONGEST_EMS = {
  title: 24,
  subtitle: 52,
  issuer: 22,
  serialLine: 30,
  dateLine: 26,
  scanNote: 32,
  signatureLine: 28,
} as const;

function missingFields(template: TemplateContent): TemplateFinding[] {
  return Object.entries(NEEDED).flatMap(([part, fields]) => {
    const named = namedIn(template[part as keyof typeof NEEDED]);
    return fields
      .filter((field) => !named.includes(field))
      .map((field) => ({ code: 'FIELD_MISSING', blocks: true, field }) as const);
  });
}

const unknownFields = (template: TemplateContent): TemplateFinding[] =>
  textsOf(template)
    .flatMap(namedIn)
    .filter((name) => !Field.safeParse(name).success)
    .map((written) => ({ code: 'FIELD_UNKNOWN', blocks: true, written: `{${written}}` }));

function pattern({ serialPattern }: TemplateContent): TemplateFinding[] {
  const read = readPattern(serialPattern);
  if (!read.ok) return [{ code: 'PATTERN_WRONG', blocks: true, because: read.refusal }];
  return namesYear(serialPattern) ? [] : [{ code: 'PATTERN_WITHOUT_YEAR', blocks: false }];
}

/** Relative luminance of a colour (WCAG 2). */
function luminance(colour: string): number {
  const part = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function tooLong(sample: Printed): TemplateFinding[] {
  const lines = Object.entries(LONGEST_EMS).filter(([part, ems]) => {
    const said = sample[part as keyof typeof LONGEST_EMS];
    return said !== undefined && widthOf(said) > ems;
  });
  const parts = [...lines.map(([part]) => part), ...(textFits(sample.text) ? [] : ['text'])];
  return parts.map((part) => ({ code: 'TOO_LONG', blocks: true, part }));
}

function unprintable(
  { code: _code, ...sample }: Printed,
  { seal }: TemplateContent,
): TemplateFinding[] {
  const drawn = seal.kind === 'drawn' ? [seal.ring, seal.mark] : [];
  const texts = Object.values(sample).filter((value) => typeof value === 'string');
  const characters = unprintableIn([...texts, ...drawn].join(''));
  return characters === '' ? [] : [{ code: 'UNPRINTABLE', blocks: true, characters }];
}

/**
 * What keeps a template from being used, or should be seen. `sample` is what it would print; `hasHours`: whether the
 * training states its credit hours (X11).
 */
export function checkTemplate(
  template: TemplateContent,
  sample: Printed,
  { hasHours }: { readonly hasHours: boolean },
): readonly TemplateFinding[] {
  const { ink, accent, paper } = template.colours;
  const isFaint = [ink, accent].some((colour) => contrast(colour, paper) < LEAST_CONTRAST);
  return [
    ...missingFields(template),
    ...unknownFields(template),
    ...(!hasHours && fieldsOf(template).has('hours')
      ? [{ code: 'FIELD_WITHOUT_VALUE', blocks: true, field: 'hours' } as const]
      : []),
    ...pattern(template),
    ...tooLong(sample),
    ...unprintable(sample, template),
    ...(isFaint ? [{ code: 'CONTRAST_LOW', blocks: true } as const] : []),
    ...(template.seal.kind === 'drawn' ? [{ code: 'SEAL_IS_SAMPLE', blocks: false } as const] : []),
  ];
}
