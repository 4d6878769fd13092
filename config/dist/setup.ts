import { buildMiniProgram } from '../buildMiniProgram';

/** Jest's global setup of these checks: the build is made unless it is current. */
export default async function setup(): Promise<void> {
  if (process.env['MINI_PROGRAM_DIR'] === undefined) await buildMiniProgram();
}
