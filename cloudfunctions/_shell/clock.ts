import { type Instant, instantOf } from '#domain/calendar';

/** The one door to the time. Read once per request, never at module load. */
export const readClock = (): Instant => instantOf(Date.now());
