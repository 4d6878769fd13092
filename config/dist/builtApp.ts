import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type AppJson, type PageJson, routesOf } from '../../localphone/runtime/bundle';
import { projectRoot } from '../projectRoot';

/** The build that is checked, as it is uploaded; MINI_PROGRAM_DIR names another one. */
export const appRoot =
  process.env['MINI_PROGRAM_DIR'] ?? path.join(projectRoot, 'dist/miniprogram');

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(appRoot, file), 'utf8'));

export const appJson = (): AppJson => readJson('app.json') as AppJson;
export const pageJson = (route: string): PageJson => readJson(`${route}.json`) as PageJson;
export const allRoutes = (): string[] => routesOf(appJson());
export const subpackageRoots = (): string[] =>
  (appJson().subPackages ?? []).map(({ root }) => root);

/** Every file of the build, relative to its root with `/`; only those that end in `extension` when given. */
export function builtFiles(extension = ''): string[] {
  return readdirSync(appRoot, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && statSync(path.join(appRoot, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

export const builtText = (file: string): string => readFileSync(path.join(appRoot, file), 'utf8');

/** Bytes as WeChat counts them: the files as they are. */
export const builtBytes = (file: string): number => statSync(path.join(appRoot, file)).size;
