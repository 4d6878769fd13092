import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './projectRoot';

/** The rules and words that know days. */
const DATED = ['src/domain/calendar', 'src/domain/registration/nextStep', 'src/text/dates'];

it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])(
  'days are the same on a machine in %s',
  async (zone) => {
    const runner = path.join(projectRoot, 'node_modules/jest/bin/jest.js');
    const patterns = DATED.map((file) => `${file}.test`);
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [runner, '--selectProjects', 'unit', '--runInBand', '--testPathPatterns', ...patterns],
      { cwd: projectRoot, env: { ...process.env, TZ: zone } },
    );
    expect(stderr).toContain(`Test Suites: ${DATED.length} passed, ${DATED.length} total`);
  },
);
