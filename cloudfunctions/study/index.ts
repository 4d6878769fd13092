import { studyCalls } from '#contract/study';
import { route } from '#shell/route';
import { serve } from '#shell/serve';
import { begin } from './begin';
import { classes } from './classes';
import { directory } from './directory';
import { report } from './report';

export const main = serve([
  route(studyCalls.classes, classes),
  route(studyCalls.directory, directory),
  route(studyCalls.begin, begin),
  route(studyCalls.report, report),
]);
