import { buildMiniProgram } from './buildMiniProgram';
import { bundleFunctions } from './bundleFunctions';
import { runMain, step } from './steps';

/** `npm run build`: dist/miniprogram and dist/cloudfunctions, ready to upload. */
runMain(async () => {
  await step('Building the mini-program', buildMiniProgram);
  await step('Bundling the functions', () => bundleFunctions());
});
