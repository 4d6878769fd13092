import { closesAt, type Instant, instantIn } from '../calendar';
import { courseEndsAt } from '../training/courseTimes';
import type { Training } from '../training/training';

/** When certificates are given and may be downloaded: [from, until). */
export interface CertificateTimes {
  readonly from: Instant;
  /** After it nothing is downloaded and nothing reissued (O7); absent where the notice names no end. */
  readonly until?: Instant;
}

/** The window of the notice (O3), also where the survey is still open then (X8); a class gives them after its last day (L7). */
export const certificateTimes = (training: Training): CertificateTimes =>
  training.mode === 'online'
    ? {
        from: instantIn(training.windows.certificate.from),
        until: closesAt(training.windows.certificate),
      }
    : { from: closesAt(training.classDays) };

/** From when on nothing that is missing can be made up for: study and survey are closed (O5, O6), the class is over. */
export function earningEndsAt(training: Training): Instant {
  const end = courseEndsAt(training);
  if (training.mode === 'offline') return end;
  const survey = closesAt(training.windows.survey);
  return survey > end ? survey : end;
}

export const mayDownload = ({ from, until }: CertificateTimes, now: Instant): boolean =>
  now >= from && (until === undefined || now < until);
