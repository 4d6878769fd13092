import type { Phone } from '../phone';
import { Doors } from './doors';
import { indexedDbShelf } from './files/fileShelf';
import { FileStore } from './files/fileStore';
import { SourceResolver } from './files/sourceResolver';
import { ToastLayer } from './overlay/toast';
import { PersonStore } from './personStore';
import { Privacy } from './privacy';
import { TapGate } from './tapGate';

/** What the wx functions of one phone share. */
export interface Session {
  readonly phone: Phone;
  readonly doors: Doors;
  readonly store: PersonStore;
  readonly privacy: Privacy;
  readonly taps: TapGate;
  readonly files: FileStore;
  readonly sources: SourceResolver;
  readonly toast: ToastLayer;
}

const sessions = new WeakMap<Phone, Session>();

function begin(phone: Phone): Session {
  const doors = new Doors(phone);
  const store = new PersonStore(phone.openid);
  const files = new FileStore(indexedDbShelf(phone.openid));
  return {
    phone,
    doors,
    store,
    privacy: new Privacy(phone, store),
    taps: new TapGate(document),
    files,
    sources: new SourceResolver(phone, doors, files),
    toast: new ToastLayer(phone.overlay),
  };
}

/** The session of a phone, begun on first use. */
export function sessionOf(phone: Phone): Session {
  const known = sessions.get(phone) ?? begin(phone);
  sessions.set(phone, known);
  return known;
}
