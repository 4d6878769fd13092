import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFontFacts } from './certificateFont';
import { projectRoot } from './projectRoot';

it('the layout knows the font as it is', () => {
  const file = path.join(projectRoot, 'src/domain/certificate/font.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(readFontFacts());
});
