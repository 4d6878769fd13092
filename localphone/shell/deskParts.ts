import type { DeskState } from './deskState';
import type { Person } from './people';
import type { PhoneFrame } from './phoneFrame';

/** What every card of the desk may use. */
export interface DeskParts {
  state: DeskState;
  frame: PhoneFrame;
  people: readonly Person[];
  /** The demo's first moment, ISO 8601. */
  demoStart: string | undefined;
  /** Back to the phone, where the panel covers it. */
  readonly closePanel: () => void;
}
