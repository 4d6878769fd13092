import { callCloud } from '#cloud/callCloud';
import { personCalls } from '#contract/person';
import { civilDateOf, Instant } from '#domain/calendar';

const yearOf = (now: Instant): number => Number(civilDateOf(now).slice(0, 4));

/** The year it is in the cloud; by the phone's clock where the cloud does not answer. */
export async function thisYear(): Promise<number> {
  const answer = await callCloud(personCalls.me, {});
  return yearOf(answer.ok ? answer.value.now : Instant.parse(new Date().toISOString()));
}
