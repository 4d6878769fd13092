import { wantedTemplates } from './subscription';

describe('asking for messages', () => {
  const templates = { reviewResult: 'tmpl-review', seatFreed: 'tmpl-seat' };

  it('asks for the review result, and for a freed seat only from those who wait', () => {
    expect(wantedTemplates(templates, false)).toEqual(['tmpl-review']);
    expect(wantedTemplates(templates, true)).toEqual(['tmpl-review', 'tmpl-seat']);
  });

  it('asks for nothing where no template is set up', () => {
    expect(wantedTemplates({}, true)).toEqual([]);
  });
});
