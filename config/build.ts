import { buildMiniProgram } from './buildMiniProgram';
import { bundleFunctions } from './bundleFunctions';
import { runMain, step } from './steps';
import { writeImports } from './writeImports';

/** `npm run build`: everything to upload, under dist/. */
runMain(async () => {
  await step('Building the mini-program', buildMiniProgram);
  await step('Bundling the functions', () => bundleFunctions());
  await step('Writing the data to import', () => writeImports());
});
