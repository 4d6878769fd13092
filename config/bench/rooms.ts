import { availableParallelism } from 'node:os';
import type { Answer } from '#contract/call';
import { roomCalls } from '#contract/room';
import { diceOf } from '#domain/lodging/planner/randomStays.fixture';
import { attendee } from '../../cloudfunctions/tests/people';
import { type Product, startProduct } from '../../cloudfunctions/tests/product';
import {
  allPaid,
  asking,
  BOOKING,
  randomRequest,
  roomCast,
  storedLodging,
} from '../../cloudfunctions/tests/roomCast';
import { ms, percentile, type Section, times } from './table';

const PEOPLE = 400;
const KINGS = 90;
const TWINS = 60;
const PROCESSES = 12;
const LATENCY_MS = 20;
const ALONE = 20;

type Said = Answer<unknown, { code: string }>;
const dice = diceOf(20260525);

/** Asks for a room and answers how long that took, in ms. Being refused because all is full is an answer as well. */
async function ask(product: Product, n: number): Promise<number> {
  const startedAt = performance.now();
  const input = asking(attendee(n), randomRequest(dice));
  for (;;) {
    const entry = await product.send(attendee(n), 'room', { call: roomCalls.hold.name, input });
    const answer = entry.result as Said | undefined;
    if (answer && (answer.ok || answer.refusal.code === 'ROOMS_FULL'))
      return performance.now() - startedAt;
    if (answer?.ok !== false || answer.refusal.code !== 'BUSY')
      throw new Error(`a room was not asked for: ${JSON.stringify(entry.errMsg ?? answer)}`);
  }
}

const open = async (product: Product): Promise<void> => {
  await product.load(allPaid(roomCast({ people: PEOPLE }, { king: KINGS, twin: TWINS })), BOOKING);
  await product.door('/console/stats', {});
};

async function roundTrips(product: Product): Promise<number> {
  const { actions } = await product.door<{ actions: Record<string, number> }>('/console/stats');
  return Object.values(actions).reduce((sum, count) => sum + count, 0);
}

/** 400 people ask for a room at once, with different nights; held against one who asks alone. */
export async function rooms(): Promise<Section> {
  const product = await startProduct({ latencyMs: LATENCY_MS, processes: PROCESSES });
  try {
    await open(product);
    await product.door('/console/warm/room', { processes: PROCESSES });
    const single: number[] = [];
    for (let n = 0; n < ALONE; n++) single.push(await ask(product, n));
    const tripsAlone = (await roundTrips(product)) / ALONE;
    await open(product);
    const startedAt = performance.now();
    const took = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => ask(product, n)));
    const seconds = (performance.now() - startedAt) / 1000;
    const trips = (await roundTrips(product)) / PEOPLE;
    const { revision, stays } = await storedLodging(product);
    const held = Object.keys(stays).length;
    return report({ single, tripsAlone, took, seconds, trips, decisions: revision - 1, held });
  } finally {
    await product.close();
  }
}

interface Measured {
  readonly single: readonly number[];
  readonly tripsAlone: number;
  readonly took: readonly number[];
  readonly seconds: number;
  readonly trips: number;
  readonly decisions: number;
  readonly held: number;
}

function report(measured: Measured): Section {
  const { single, tripsAlone, took, seconds, trips, decisions, held } = measured;
  const baseline = percentile(single, 0.5);
  const within = (share: number) => ({
    value: ms(percentile(took, share)),
    against: `${times(percentile(took, share), baseline)} one alone`,
  });
  return {
    title: `Rooms: ${PEOPLE} people at once, ${KINGS} kings and ${TWINS} twins, five nights, ${PROCESSES} function processes on ${availableParallelism()} cores, ${LATENCY_MS} ms database latency`,
    figures: [
      {
        what: 'baseline: one who asks alone, median',
        value: ms(baseline),
        against: `${tripsAlone.toFixed(1)} database round trips`,
      },
      { what: 'rooms and beds given', value: String(held), against: `of ${PEOPLE} asked for` },
      {
        what: 'decisions',
        value: String(decisions),
        against: `${(PEOPLE / decisions).toFixed(1)} asks each`,
      },
      {
        what: 'database round trips for each',
        value: trips.toFixed(1),
        against: `${times(trips, tripsAlone)} one alone`,
      },
      { what: 'answered within, median', ...within(0.5) },
      { what: 'answered within, 95 of 100', ...within(0.95) },
      {
        what: 'people per second',
        value: (PEOPLE / seconds).toFixed(1),
        against: `${((PEOPLE / seconds) * (baseline / 1000)).toFixed(1)} x one after the other`,
      },
    ],
  };
}
