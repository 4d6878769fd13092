import { MAIN_LIMIT_KB, PACKAGE_LIMIT_KB, packageSizes, wholeKilobytes } from './packages';

const sizes = packageSizes();
const print = (text: string) => process.stdout.write(`${text}\n`);

describe('the size of the build', () => {
  it(`keeps the main package within ${MAIN_LIMIT_KB} KB`, () => {
    const main = sizes.find(({ name }) => name === 'main')!.kilobytes;
    print(`main package ${main} KB of ${MAIN_LIMIT_KB} KB`);
    expect(main).toBeLessThanOrEqual(MAIN_LIMIT_KB);
  });

  it(`keeps every package within ${PACKAGE_LIMIT_KB} KB`, () => {
    for (const { name, kilobytes } of sizes.slice(1)) print(`${name} ${kilobytes} KB`);
    expect(sizes.filter(({ kilobytes }) => kilobytes > PACKAGE_LIMIT_KB)).toEqual([]);
  });

  it(`keeps the whole within ${PACKAGE_LIMIT_KB} KB`, () => {
    const whole = wholeKilobytes(sizes);
    print(`whole ${whole} KB of ${PACKAGE_LIMIT_KB} KB`);
    expect(whole).toBeLessThanOrEqual(PACKAGE_LIMIT_KB);
  });
});
