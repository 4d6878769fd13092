import { type Instant, plusMilliseconds } from '#domain/calendar';
import { certificateTimes } from '#domain/certificate/window';
import type { CertificateTemplate } from '#domain/certificate/template';
import type { Training } from '#domain/training/training';
import { certificateTemplates, issuingProgress } from '#shell/certificateStore';
import { issueEarned } from '#shell/issueEarned';
import { command } from '#shell/platform';
import { publishedTrainings } from '#shell/trainingShelf';

/** Of a hundred registrations each; the next minute's run goes on where this one stopped. */
const PAGES = 3;
/** As long as there is something to issue it goes on, e.g. on the first day. */
const WORKING_MS = 15_000;
/** Where the notice names no end; who comes later gets theirs by looking. */
const SWEPT_MS = 60 * 86_400_000;

/** A template whose certificates are given now. */
interface Due {
  readonly training: Training;
  readonly template: CertificateTemplate;
}

/**
 * Issues what was earned to those who have not looked themselves, page by page, round after round while certificates of
 * a training are given (O7, L7). Answers how many were issued.
 */
export async function issueCertificates(now: Instant): Promise<number> {
  const due = await givenNow(now);
  if (due.length === 0) return 0;
  const kept = await issuingProgress.find('issuing');
  let { templateId, after } = kept ?? { templateId: '', after: '' };
  const began = performance.now();
  let issued = 0;
  let isFruitful = true;
  for (
    let page = 0;
    page < PAGES || (isFruitful && performance.now() - began < WORKING_MS);
    page++
  ) {
    const at = due.find(({ template }) => template._id >= templateId) ?? due[0]!;
    const from = at.template._id === templateId ? after : '';
    const part = await issueEarned({ ...at, now }, from);
    issued += part.issued;
    isFruitful = part.issued > 0;
    templateId = part.next === undefined ? `${at.template._id}~` : at.template._id;
    after = part.next ?? '';
  }
  const progress = { templateId, after };
  if (kept) await issuingProgress.update({ _id: 'issuing' }, progress);
  else await issuingProgress.add({ _id: 'issuing', ...progress });
  return issued;
}

/** In the order of their ids. */
async function givenNow(now: Instant): Promise<readonly Due[]> {
  const open = (await publishedTrainings()).filter((training) => {
    const { from, until } = certificateTimes(training);
    return now >= from && now < (until ?? plusMilliseconds(from, SWEPT_MS));
  });
  if (open.length === 0) return [];
  const ids = open.map(({ _id }) => _id);
  const templates = await certificateTemplates.list({ trainingId: command.in(ids) });
  return templates
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .map((template) => ({
      template,
      training: open.find(({ _id }) => _id === template.trainingId)!,
    }));
}
