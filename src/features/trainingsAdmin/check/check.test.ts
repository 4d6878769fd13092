import { sectionOf } from '#domain/training/draftQuestions';
import { missingBySection } from './missingBySection';
import { placeOf } from './placeOf';

it('what is missing is told once per part of the editor, in its order', () => {
  expect(
    missingBySection([
      { code: 'MISSING', field: 'contacts', blocks: true },
      { code: 'MISSING', field: 'title', blocks: true },
      { code: 'FEE_MISSING', blocks: true },
      { code: 'MISSING', field: 'audience', blocks: true },
    ]),
  ).toEqual([
    { section: 'basics', fields: ['title', 'audience'] },
    { section: 'contacts', fields: ['contacts'] },
  ]);
});

it('every finding leads to the part where it is put right', () => {
  expect(placeOf({ code: 'HOURS_MISSING', blocks: false })).toBe('certificates');
  expect(placeOf({ code: 'REVERSED', field: 'classDays', blocks: true })).toBe(
    sectionOf('classDays'),
  );
});
