import type { Answer, OutputOf } from '#contract/call';
import type { certificateCalls } from '#contract/certificate';
import { registrationIdOf } from '#domain/ids';
import type { Person } from '#domain/person/person';
import type { Registration } from '#domain/registration/registration';
import { samplePerson, sampleProfile } from '../demo/people';
import {
  answerOf,
  certificateCast,
  GIVEN,
  online,
  stored,
  studyOf,
  which,
} from '../../cloudfunctions/tests/certificateCast';
import { attendee, idOf, organizer } from '../../cloudfunctions/tests/people';
import { type Product, startProduct } from '../../cloudfunctions/tests/product';
import { ms, percentile, type Section } from './table';

const COUNT = 10_000;
const PDFS = 20;
/** So many documents in one import. */
const PART = 1000;
/** The process that answers it is killed. */
const KILLED_CALL = 1;

/** People who have done all that 002 asks, loaded part by part. */
async function load(product: Product): Promise<void> {
  const base = certificateCast(1);
  await product.load(base, GIVEN);
  const [pattern] = base['registrations'] as readonly Registration[];
  for (let from = 1; from < COUNT; from += PART) {
    const numbers = Array.from({ length: Math.min(PART, COUNT - from) }, (_, n) => from + n);
    const people = numbers.map((n) => samplePerson(n, attendee(n), sampleProfile(n)));
    const registrations = people.map(({ _id, profile, phone }: Person) => ({
      ...pattern!,
      _id: registrationIdOf(online._id, _id),
      trainingId: online._id,
      personId: _id,
      applicant: { ...profile, phone },
    }));
    const ids = people.map(({ _id }) => _id);
    await product.import({
      persons: people,
      registrations,
      studies: ids.map((id) => studyOf(online, id)),
      surveyAnswers: ids.map((id) => answerOf(online, id)),
    });
  }
}

type Part = Answer<OutputOf<typeof certificateCalls.issueAll>>;

/** One part, asked for again while the process that was to answer is killed. */
async function issuePart(product: Product, next: string | undefined, isKilled: boolean) {
  const input = { ...which, ...(next === undefined ? {} : { next }) };
  const running = product.send(organizer, 'certificate', { call: 'issueAll', input });
  if (isKilled)
    for (const pid of product.cloud.functionPids('certificate')) process.kill(pid, 'SIGKILL');
  const answer = (await running).result as Part | undefined;
  return answer?.ok === true ? answer.value : undefined;
}

/** Issues all, one process killed on the way; answers seconds and calls. */
async function issueAll(product: Product) {
  const startedAt = performance.now();
  let next: string | undefined;
  let calls = 0;
  for (let isOver = false; !isOver; calls += 1) {
    const part = await issuePart(product, next, calls === KILLED_CALL);
    if (part) next = part.next;
    isOver = part !== undefined && next === undefined;
  }
  return { seconds: (performance.now() - startedAt) / 1000, calls };
}

async function pdfs(product: Product): Promise<{ took: number[]; bytes: number[] }> {
  const took: number[] = [];
  const bytes: number[] = [];
  for (let n = 0; n <= PDFS; n++) {
    const openid = attendee(n);
    const [own] = await product.documents<{ _id: string }>('certificates', {
      personId: idOf(openid),
    });
    const event = { call: 'pdf', input: { certificateId: own!._id } };
    const startedAt = performance.now();
    const entry = await product.send(openid, 'certificate', event);
    const spent = performance.now() - startedAt;
    const { content } = (entry.result as { value: { content: string } }).value;
    // The first one loads the font.
    if (n > 0) took.push(spent);
    bytes.push(Math.round((content.length * 3) / 4));
  }
  return { took, bytes };
}

/** 10,000 certificates of one training, and their PDFs; held against what is asked of them. */
export async function certificates(): Promise<Section> {
  const product = await startProduct({ processes: 1 });
  try {
    await load(product);
    const { seconds, calls } = await issueAll(product);
    const serials = (await stored(product)).map(({ serial }) => Number(serial.slice(-5)));
    const gaps = COUNT - new Set(serials).size + (Math.max(...serials) - COUNT);
    const { took, bytes } = await pdfs(product);
    return {
      title: 'Certificates: 10,000 for one training (O7)',
      figures: [
        { what: 'issued', value: String(serials.length), against: `of ${COUNT}` },
        { what: 'gaps and repeats', value: String(gaps), against: 'one process killed on the way' },
        { what: 'issued within', value: `${seconds.toFixed(0)} s`, against: `${calls} calls` },
        {
          what: 'certificates per second',
          value: String(Math.round(COUNT / seconds)),
          against: 'by one process',
        },
        { what: 'a PDF, median', value: ms(percentile(took, 0.5)), against: 'limit 1 s' },
        { what: 'a PDF, 95 of 100', value: ms(percentile(took, 0.95)), against: 'limit 1 s' },
        {
          what: 'the largest PDF',
          value: `${Math.ceil(Math.max(...bytes) / 1024)} KB`,
          against: 'limit 300 KB',
        },
      ],
    };
  } finally {
    await product.close();
  }
}
