import { remedyFor } from './remedy';

describe('what helps after a refused registration', () => {
  it('is asking again where nothing was decided', () => {
    expect((['UNREACHABLE', 'BUSY', 'INTERNAL'] as const).map(remedyFor)).toEqual([
      'retry',
      'retry',
      'retry',
    ]);
  });

  it('is signing up for somebody unknown, and the training for the rest', () => {
    expect(remedyFor('NOT_SIGNED_UP')).toBe('signUp');
    expect(remedyFor('REGISTRATION_CLOSED')).toBe('lookAtTraining');
  });
});
