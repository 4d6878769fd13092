import { ensureBrowser } from './browser';
import { Mendable } from './steps';

describe('the browser for the journeys', () => {
  const before = process.env.CHROMIUM;
  afterEach(() => {
    if (before === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = before;
  });

  it('is not looked for elsewhere where CHROMIUM names one that is missing', () => {
    process.env.CHROMIUM = '/nowhere/chromium';
    expect(ensureBrowser).toThrow(Mendable);
    expect(ensureBrowser).toThrow('CHROMIUM names /nowhere/chromium');
  });
});
