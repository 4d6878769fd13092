import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LocalCloud, startLocalCloud } from '../../localcloud/server';
import { StartFailure } from '../../localcloud/startFiles';
import { occupy } from '../../localcloud/state/occupy';
import { projectRoot } from '../projectRoot';
import { sceneOf } from '#domain/entry/entry';
import { demoTrainings } from './trainings';
import { DEMO_START, demoData } from './demoData';
import { personas } from './personas';
import { sampleVideoFiles } from './sampleVideos';

export interface CloudOptions {
  readonly dataDir: string;
  readonly functionsDir?: string;
  readonly port?: number;
  readonly latencyMs?: number;
  readonly transactionLifetimeMs?: number;
  readonly processes?: number;
  /** Instead of the demo's personas. */
  readonly peopleFile?: string;
}

/** The local cloud with the product's functions, collections and the people of the demo. */
export async function startProductCloud(options: CloudOptions): Promise<LocalCloud> {
  mkdirSync(options.dataDir, { recursive: true });
  return startLocalCloud({
    functionsDir: path.join(projectRoot, 'dist/cloudfunctions'),
    ...options,
    peopleFile: options.peopleFile ?? writePeople(options.dataDir),
  });
}

/** What WeChat knows of the personas; the phone shows the same file. */
export function writePeople(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'people.json');
  writeFileSync(file, JSON.stringify(personas, null, 2));
  return file;
}

async function post(cloud: { url: string }, door: string, body: unknown): Promise<void> {
  const response = await fetch(`${cloud.url}${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${door} answered ${response.status}: ${await response.text()}`);
}

/** Forgets everything and loads the demo: trainings, samples, codes, and the clock at its start. */
export async function loadDemo(cloud: { url: string }): Promise<void> {
  await post(cloud, '/console/reset', {});
  await post(cloud, '/console/clock', { now: Date.parse(DEMO_START) });
  await post(cloud, '/console/import', demoData());
  await post(cloud, '/console/codes', {
    scene: sceneOf({ kind: 'home' }),
    page: 'pages/home/index',
    label: '学会公众号',
  });
  for (const training of demoTrainings) {
    for (const file of sampleVideoFiles(training))
      await post(cloud, '/console/storage-import', file);
    await post(cloud, '/console/codes', {
      scene: sceneOf({ kind: 'training', trainingId: training._id }),
      page: 'pages/home/index',
      label: training.shortTitle,
    });
    if (training.mode === 'offline' && training.hotels.length > 0)
      await post(cloud, '/console/codes', {
        scene: sceneOf({ kind: 'room', trainingId: training._id }),
        page: 'features/hotel/room/index',
        label: `${training.shortTitle}住宿登记`,
      });
  }
}

/** Removes all data. Throws StartFailure, and removes nothing, while a cloud runs on it. */
export function forget(dataDir: string): void {
  if (existsSync(dataDir)) giveFree(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

function giveFree(dataDir: string): void {
  try {
    occupy(dataDir)();
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    // A broken folder is what starting over is for.
    console.warn(`The lock of ${dataDir} is broken and goes with the rest: ${String(error)}`);
  }
}
