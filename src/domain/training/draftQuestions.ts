/** Parts of the editor, in the order they are filled in. */
export const SECTIONS = [
  'basics',
  'times',
  'fees',
  'payment',
  'courses',
  'certificates',
  'contacts',
  'onSite',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What a training cannot be published without, and what may be wrong in itself, by the section where it is asked. */
const ASKED = {
  basics: [
    'title',
    'shortTitle',
    'documentNumber',
    'theme',
    'mode',
    'host',
    'organizers',
    'audience',
    'introduction',
    'notes',
  ],
  times: [
    'registration.opensAt',
    'registration.closesAt',
    'windows.study',
    'windows.survey',
    'windows.certificate',
    'checkIn.opensAt',
    'checkIn.closesAt',
    'classDays',
    'leaveOn',
  ],
  fees: ['seats', 'fee.memberFen', 'fee.nonMemberFen'],
  payment: [
    'payBy',
    'account',
    'remark.individual',
    'remark.group',
    'refundUntil',
    'refundBy',
    'onlineOn',
  ],
  courses: ['modules'],
  certificates: ['creditHours', 'certificates'],
  contacts: ['contacts'],
  onSite: ['checkIn.place', 'venues', 'hotels', 'travel'],
} as const satisfies Record<Section, readonly string[]>;

export type Question = (typeof ASKED)[Section][number];

export const QUESTIONS: readonly Question[] = SECTIONS.flatMap(
  (section): readonly Question[] => ASKED[section],
);

/** The question that a path of a training belongs to. */
export function questionAt(path: readonly PropertyKey[]): Question | undefined {
  const parts = path.map(String);
  const wholes = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return QUESTIONS.find((question) => wholes.includes(question));
}

export const sectionOf = (question: Question): Section =>
  SECTIONS.find((section) => (ASKED[section] as readonly Question[]).includes(question))!;
