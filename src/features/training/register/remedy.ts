import type { Failure } from '#cloud/callCloud';
import type { trainingCalls } from '#contract/training';

export type RegisterFailure = Failure<typeof trainingCalls.register>;

/** What helps after a refused registration: asking again, signing up, or looking at the training. */
export type Remedy = 'retry' | 'signUp' | 'lookAtTraining';

export function remedyFor(code: RegisterFailure['code']): Remedy {
  switch (code) {
    case 'UNREACHABLE':
    case 'BUSY':
    case 'INTERNAL':
      return 'retry';
    case 'NOT_SIGNED_UP':
      return 'signUp';
    case 'TRAINING_UNKNOWN':
    case 'REGISTRATION_NOT_OPEN':
    case 'REGISTRATION_CLOSED':
    case 'REGISTRATION_REJECTED':
    case 'INPUT_INVALID':
    case 'TOO_LARGE':
    case 'CALL_UNKNOWN':
    case 'NOT_IDENTIFIED':
    case 'NOT_ALLOWED':
      return 'lookAtTraining';
  }
}
