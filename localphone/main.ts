import { parseArgs } from 'node:util';
import { startLocalPhone } from './server/startLocalPhone';

const USAGE =
  'npm run localphone -- --app DIR --cloud URL --port N [--people FILE] [--demo-start ISO]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      app: { type: 'string' },
      cloud: { type: 'string' },
      port: { type: 'string' },
      people: { type: 'string' },
      'demo-start': { type: 'string' },
    },
  });
  if (values.app === undefined || values.cloud === undefined)
    throw new Error(`--app and --cloud are needed.\n${USAGE}`);
  const port = Number(values.port ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} is no port.\n${USAGE}`);
  const phone = await startLocalPhone({
    appDir: values.app,
    cloudUrl: values.cloud,
    port,
    ...(values.people === undefined ? {} : { peopleFile: values.people }),
    ...(values['demo-start'] === undefined ? {} : { demoStart: values['demo-start'] }),
  });
  console.log(`localphone: ${phone.url}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
