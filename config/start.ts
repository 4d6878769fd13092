import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalPhone } from '../localphone/server/startLocalPhone';
import { buildMiniProgram } from './buildMiniProgram';
import { bundleFunctions } from './bundleFunctions';
import { DEMO_START, demoVersion } from './demo/demoData';
import { forget, loadDemo, startProductCloud } from './demo/product';
import { sampleStatement } from './demo/sampleStatement';
import { projectRoot } from './projectRoot';
import { Mendable, runMain, step } from './steps';

const PORT = 8190;
const dataDir = path.join(projectRoot, '.local/demo');
const loaded = path.join(dataDir, 'loaded');

/** `npm start [-- --fresh] [-- --port N]`: the whole product on this machine; the cloud is on the next port. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean' }, port: { type: 'string', default: String(PORT) } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_534)
    throw new Mendable(`--port ${values.port} is not a port: give a number from 1 to 65534.`);
  if (values.fresh) startOver();
  await step('Building the mini-program', buildMiniProgram);
  await step('Bundling the functions', () => bundleFunctions());
  const cloud = await step('Starting the local cloud', () =>
    startProductCloud({ dataDir, port: port + 1 }).catch(explain),
  );
  if (!existsSync(loaded)) {
    await step('Loading the demo data', () => loadDemo(cloud));
    writeFileSync(path.join(dataDir, 'bank-statement.csv'), sampleStatement());
    writeFileSync(loaded, demoVersion());
  } else if (readFileSync(loaded, 'utf8') !== demoVersion())
    console.log('The demo data here is of another version: npm start -- --fresh starts over.');
  const phone = await step('Starting the local phone', () =>
    startLocalPhone({
      appDir: path.join(projectRoot, 'dist/miniprogram'),
      cloudUrl: cloud.url,
      port,
      peopleFile: path.join(dataDir, 'people.json'),
      demoStart: DEMO_START,
    }).catch(explain),
  );
  console.log(`\nOpen ${phone.url}   (data and logs: ${cloud.url}/console · Ctrl+C stops)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.allSettled([phone.close(), cloud.close()]).then(() => process.exit(0));
    });
  }
}

/** Forgets what the last start kept; refused while it still runs. */
function startOver(): void {
  try {
    forget(dataDir);
  } catch (error) {
    explain(error);
  }
}

/** A taken port and the like are told in one sentence by whoever could not start. */
function explain(error: unknown): never {
  throw error instanceof Error ? new Mendable(error.message) : error;
}

runMain(start);
