import { STEPS_KEPT } from './history';
import { submitAgain } from './register';
import type { Registration } from './registration';
import { LATER, NOW, person, registrationIn, submission } from './samples.fixture';
import { withdraw } from './transitions';

const seated = { kind: 'seated' } as const;

function inAndOut(registration: Registration): Registration {
  const withdrawn = withdraw(registration, LATER, NOW);
  const again = withdrawn.ok && submitAgain(withdrawn.value, { ...submission, at: LATER }, seated);
  if (!again || !again.ok) throw new Error('refused');
  return again.value;
}

describe('the history of a registration', () => {
  it('never grows beyond its bound, however often somebody comes and goes', () => {
    const before = registrationIn('submitted');
    let after = before;
    for (let turn = 0; turn < 1000; turn++) after = inAndOut(after);
    expect(after.steps).toHaveLength(STEPS_KEPT);
    expect(after.steps[0]).toEqual(before.steps[0]);
    expect(after.steps.at(-1)).toEqual({ to: 'submitted', at: LATER, by: person._id });
    expect(after.revision).toBe(before.revision + 2000);
  });

  it('is whole until then', () => {
    const before = registrationIn('submitted');
    const after = inAndOut(inAndOut(before));
    expect(after.steps.slice(0, before.steps.length)).toEqual(before.steps);
    expect(after.steps).toHaveLength(before.steps.length + 4);
  });
});
