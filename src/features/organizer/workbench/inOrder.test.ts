import { TrainingId } from '#domain/ids';
import { inOrder } from './inOrder';

const waiting = (id: string, submitted: number) => ({
  trainingId: TrainingId.parse(id),
  title: id,
  shortTitle: id,
  hasHotels: false,
  counts: {
    submitted,
    waitlisted: 0,
    approved: 0,
    returned: 0,
    rejected: 0,
    withdrawn: 0,
    paid: 0,
    lapsed: 0,
    refunded: 0,
  },
});

describe('the workbench', () => {
  it('shows first what waits most, and keeps the order of the rest', () => {
    const trainings = [waiting('a', 0), waiting('b', 3), waiting('c', 0), waiting('d', 9)];
    expect(inOrder(trainings).map(({ trainingId }) => trainingId)).toEqual(['d', 'b', 'a', 'c']);
  });
});
