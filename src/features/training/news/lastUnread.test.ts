import type { News } from '#contract/person';
import { Instant } from '#domain/calendar';
import { TrainingId } from '#domain/ids';
import { lastUnread } from './lastUnread';

const news = (hour: string, read: boolean): News => ({
  id: hour,
  kind: 'registrationApproved',
  about: { kind: 'training', trainingId: TrainingId.parse('lead-2026'), title: '图领英才' },
  at: Instant.parse(`2026-04-03T${hour}:00:00.000Z`),
  read,
});

describe('lastUnread', () => {
  it('is the newest of what is unread', () => {
    expect(lastUnread([news('05', true), news('04', false), news('03', false)])).toBe(
      '2026-04-03T04:00:00.000Z',
    );
  });

  it('is nothing when all is read', () => {
    expect(lastUnread([news('05', true)])).toBeUndefined();
    expect(lastUnread([])).toBeUndefined();
  });
});
