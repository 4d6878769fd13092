import { availableParallelism } from 'node:os';
import type { MyRegistration } from '#contract/training';
import type { Answer } from '#contract/call';
import { attendee, cast, LEAD } from '../../cloudfunctions/tests/people';
import { type Product, startProduct } from '../../cloudfunctions/tests/product';
import { ms, percentile, type Section, times } from './table';

const PEOPLE = 300;
const SEATS = 180;
const PROCESSES = 32;
const LATENCY_MS = 20;
const ALONE = 20;

interface Registered {
  readonly status: MyRegistration['status'];
  /** Invocation that gave the answer. */
  readonly invocation: string;
  readonly took: number;
}

/** Registers one person and times it in ms. Throws when the function refuses or fails: nobody may be. */
async function register(product: Product, openid: string): Promise<Registered> {
  const startedAt = performance.now();
  const event = { call: 'register', input: { trainingId: LEAD } };
  const entry = await product.send(openid, 'training', event);
  const took = performance.now() - startedAt;
  const answer = entry.result as Answer<MyRegistration> | undefined;
  if (!answer?.ok)
    throw new Error(`a registration failed: ${JSON.stringify(entry.errMsg ?? answer)}`);
  return { status: answer.value.status, invocation: entry.requestId ?? '', took };
}

interface Race {
  readonly answers: readonly Registered[];
  readonly seconds: number;
}

async function race(product: Product): Promise<Race> {
  const startedAt = performance.now();
  const people = Array.from({ length: PEOPLE }, (_, n) => attendee(n));
  const answers = await Promise.all(people.map((openid) => register(product, openid)));
  return { answers, seconds: (performance.now() - startedAt) / 1000 };
}

async function alone(product: Product): Promise<readonly Registered[]> {
  const answers: Registered[] = [];
  for (let n = 0; n < ALONE; n++) answers.push(await register(product, attendee(n)));
  return answers;
}

interface RoundTrip {
  readonly action: string;
  readonly subject?: string;
  readonly invocation?: string;
}

/** Costs no time of its own: a warm process keeps trainings some seconds, memberships are read while a seat is taken. */
const BESIDE: readonly (string | undefined)[] = ['trainings', 'memberships'];

/** Database round trips of each invocation that follow one another. */
async function roundTrips(product: Product, invocations: ReadonlySet<string>): Promise<number[]> {
  const log = await product.door<{ requests: RoundTrip[] }>('/console/requests?limit=2000');
  const counts = new Map([...invocations].map((id): [string, number] => [id, 0]));
  for (const { action, subject, invocation = '' } of log.requests) {
    const count = counts.get(invocation);
    if (count === undefined || !action.startsWith('database.') || BESIDE.includes(subject))
      continue;
    counts.set(invocation, count + 1);
  }
  return [...counts.values()];
}

/** 300 people ask for 180 seats at once; held against one person who registers alone. */
export async function seats(): Promise<Section> {
  const product = await startProduct({ latencyMs: LATENCY_MS, processes: PROCESSES });
  try {
    await product.load(cast(PEOPLE, SEATS));
    await product.warm('training', PROCESSES);
    const single = (await alone(product)).map(({ took }) => took);
    await product.load(cast(PEOPLE, SEATS));
    const { answers, seconds } = await race(product);
    const seated = answers.filter(({ status }) => status === 'submitted');
    const trips = await roundTrips(product, new Set(seated.map(({ invocation }) => invocation)));
    return report({ answers, seconds, seated: seated.length, trips, single });
  } finally {
    await product.close();
  }
}

interface Measured extends Race {
  readonly seated: number;
  readonly trips: readonly number[];
  readonly single: readonly number[];
}

function report({ answers, seconds, seated, trips, single }: Measured): Section {
  const waiting = answers.filter(({ status }) => status === 'waitlisted').length;
  const took = answers.map((answer) => answer.took);
  const baseline = percentile(single, 0.5);
  const floor = percentile(trips, 0.5) * LATENCY_MS;
  const against = (value: number) => `${times(value, baseline)} one alone`;
  return {
    title: `Seats: ${PEOPLE} people at once, ${SEATS} seats, ${PROCESSES} function processes on ${availableParallelism()} cores, ${LATENCY_MS} ms database latency`,
    figures: [
      {
        what: 'baseline: one registration alone, median',
        value: ms(baseline),
        against: `${times(baseline, floor)} its latency floor of ${floor} ms`,
      },
      { what: 'seats given', value: String(seated), against: `of ${SEATS}` },
      { what: 'on the waiting list', value: String(waiting), against: `of ${PEOPLE - SEATS}` },
      {
        what: 'database round trips in sequence of a seated one, median',
        value: String(percentile(trips, 0.5)),
        against:
          'reading the person included, memberships beside them; at most ' + Math.max(...trips),
      },
      {
        what: 'answered within, median',
        value: ms(percentile(took, 0.5)),
        against: against(percentile(took, 0.5)),
      },
      {
        what: 'answered within, 95 of 100',
        value: ms(percentile(took, 0.95)),
        against: against(percentile(took, 0.95)),
      },
      {
        what: 'registrations per second',
        value: (PEOPLE / seconds).toFixed(0),
        against: `${((PEOPLE / seconds) * (baseline / 1000)).toFixed(1)} x one after the other`,
      },
    ],
  };
}
