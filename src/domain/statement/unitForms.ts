import { compactOf } from './compactText';
import institutions from './institutions.json';

const MOST_FORMS = 60;
const FEWEST_CHARACTERS = 3;
const WORDS = institutions.words.map(([word, shorts]) => ({
  word: String(word),
  shorts: Array.isArray(shorts) ? shorts : [],
}));
const FIXED = Object.entries(institutions.fixed);

/** Of a university with two characters before its kind the first one is said: 武汉大学 is 武大. */
const UNIVERSITY = /^(.).(?:(师)范|(理)工|(科)技|(工)业|(农)业|(财)经|(医)科|(交)通)?(大)学/;
/** A university's library goes by the university. */
const LIBRARY_OF = /(?<=大学|学院|党校|研究院|研究所)图书馆$/;
/** The places above the last one go unsaid. */
const UPPER_PLACE = /^.{2,6}?(?:自治区|省|市)(?=.{1,6}?[市区县])/;

const SETTLED = new Set(Object.values(institutions.fixed).flat());
/** Two characters that everybody takes for that unit. */
const isSettled = (form: string): boolean => SETTLED.has(form) || /^.大$/.test(form);

function shortened(name: string): string[] {
  return [
    ...FIXED.flatMap(([long, shorts]) =>
      name.includes(long) ? shorts.map((short) => name.replace(long, short)) : [],
    ),
    name.replace(UNIVERSITY, '$1$2$3$4$5$6$7$8$9$10'),
    name.replace(UPPER_PLACE, ''),
    name.replace(LIBRARY_OF, ''),
    ...WORDS.flatMap(({ word, shorts }) =>
      name.includes(word) ? shorts.map((short) => name.replace(word, short)) : [],
    ),
  ];
}

/** What people call a unit for short, beside its name: each way of shortening it, and several together. */
export function shortForms(unitName: string): string[] {
  const name = compactOf(unitName);
  const fixed = FIXED.flatMap(([long, shorts]) => (long === name ? shorts : []));
  const forms = new Set<string>([name]);
  for (const form of forms) {
    if (forms.size >= MOST_FORMS) break;
    for (const shorter of shortened(form))
      if (shorter.length >= FEWEST_CHARACTERS || isSettled(shorter)) forms.add(shorter);
  }
  forms.delete(name);
  return [...forms, ...fixed];
}
