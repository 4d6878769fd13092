import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contractDocument, contractMarkdown } from './contractDocument';
import { projectRoot } from './projectRoot';

/** `npm run contract` prints every call as JSON; `-- --write` makes docs/api.md anew. */
if (process.argv.includes('--write')) {
  writeFileSync(path.join(projectRoot, 'docs/api.md'), contractMarkdown());
} else {
  console.log(JSON.stringify(contractDocument(), null, 2));
}
