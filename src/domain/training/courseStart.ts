import { type Instant, instantIn } from '../calendar';
import type { Training } from './training';

/** The moment the course begins: first study day 00:00, or the desk opens (O10, X5). */
export const courseStartsAt = (training: Training): Instant =>
  training.mode === 'online' ? instantIn(training.windows.study.from) : training.checkIn.opensAt;
