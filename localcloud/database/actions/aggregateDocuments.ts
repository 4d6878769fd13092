import { aggregate } from '../aggregate/aggregate';
import type { Stage } from '../aggregate/aggregate';
import { collectionOf, read } from '../engine';
import type { Action } from '../engine';
import { parse } from '../values/ejson';
import { invalidParameter } from '../wireError';
import { asMongo } from './mongo';
import { resultList } from './result';

/** Runs an aggregation pipeline; without a `$limit` at most 20 rows come back. */
export const aggregateDocuments: Action = (engine, body) =>
  asMongo('Aggregate', async () => {
    const collection = collectionOf(engine, body);
    const now = engine.now();
    const stages = stagesOf(body['stages'], now);
    return read(engine, body, (view) => {
      const { rows, plan, examined } = aggregate(
        view,
        collection,
        stages,
        (name) => engine.catalog.get(name),
        now,
      );
      return { answer: { data: { list: resultList(rows) } }, plan, examined };
    });
  });

function stagesOf(stages: unknown, now: number): Stage[] {
  if (!Array.isArray(stages)) throw invalidParameter('stages must be an array');
  return stages.map((stage: { stageKey?: unknown; stageValue?: unknown } | null) => {
    if (typeof stage?.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
      throw invalidParameter('a stage must have stageKey and stageValue');
    }
    return { key: stage.stageKey, value: parse(stage.stageValue, now) };
  });
}
