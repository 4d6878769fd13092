import { parseArgs } from 'node:util';
import { startLocalCloud, type LocalCloudOptions } from './server';
import { StartFailure } from './startFiles';

const USAGE =
  'npm run localcloud -- --functions DIR --data DIR [--port N] [--latency MS] [--processes N] [--database FILE] [--people FILE]';

function readOptions(): LocalCloudOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      functions: text,
      data: text,
      port: text,
      latency: text,
      processes: text,
      database: text,
      people: text,
    },
  });
  if (values.functions === undefined || values.data === undefined)
    throw new StartFailure(`Say where the functions are and where data may be kept: ${USAGE}`);
  return {
    functionsDir: values.functions,
    dataDir: values.data,
    port: whole('port', values.port, 4100),
    latencyMs: whole('latency', values.latency, 0),
    processes: whole('processes', values.processes, 16),
    ...(values.database === undefined ? {} : { databaseFile: values.database }),
    ...(values.people === undefined ? {} : { peopleFile: values.people }),
  };
}

function whole(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d+$/.test(value))
    throw new StartFailure(`--${name} must be a whole number, not "${value}".`);
  return Number(value);
}

async function main(): Promise<void> {
  const cloud = await startLocalCloud(readOptions());
  console.log(`Local cloud: ${cloud.url}  (console: ${cloud.url}/console)`);
  const stop = () => void cloud.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const isMistake =
    error instanceof StartFailure ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isMistake ? (error as Error).message : error);
  process.exit(1);
});
