import { button, element } from '../wx/overlay/element';
import { clockCard } from './cards/clock';
import { errorsCard } from './cards/errors';
import { inboxCard } from './cards/inbox';
import { paymentsCard } from './cards/payments';
import { peopleCard } from './cards/people';
import { phoneCard } from './cards/phone';
import { scanCard } from './cards/scan';
import { DeskState } from './deskState';
import { loadDeskFile, loadPeople } from './people';
import { PhoneFrame } from './phoneFrame';

function required<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`desk.html lacks ${selector}`);
  return found;
}

/** The panel of a narrow window: closed until its button is tapped. */
function drawer(panel: HTMLElement, opener: HTMLElement): { readonly close: () => void } {
  const show = (open: boolean): void => {
    panel.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', String(open));
    if (open) panel.querySelector<HTMLElement>('button')?.focus();
    else opener.focus();
  };
  opener.addEventListener('click', () => show(true));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.classList.contains('open')) show(false);
  });
  return { close: () => show(false) };
}

function head(consoleUrl: string, close: () => void): HTMLElement {
  const console = element('a', {
    text: '云控制台',
    attributes: { href: consoleUrl, target: '_blank', rel: 'noopener' },
  });
  return element('header', { class: 'panel-head' }, [
    button('回到手机', 'panel-close', close),
    element('h1', { text: '演示台' }),
    element('p', { text: '手机、云和时钟都在这台电脑上，不会连到真的微信。' }),
    console,
  ]);
}

async function openDesk(): Promise<void> {
  const address = new URLSearchParams(window.location.search);
  const [people, deskFile] = await Promise.all([loadPeople(), loadDeskFile()]);
  const state = new DeskState({ openid: people[0]?.openid ?? '', network: 'wifi', large: false });
  const asked = address.get('openid');
  if (asked !== null) state.set({ openid: asked });
  else if (!people.some(({ openid }) => openid === state.now.openid))
    state.set({ openid: people[0]?.openid ?? '' });

  const frame = new PhoneFrame(required('.phone', HTMLIFrameElement), state);
  const panel = required('.panel', HTMLElement);
  const { close } = drawer(panel, required('.panel-opener', HTMLElement));
  const desk = { state, frame, people, demoStart: deskFile.demoStart, closePanel: close };
  const cards = [peopleCard, scanCard, inboxCard, clockCard, phoneCard, paymentsCard, errorsCard];
  panel.append(
    head(deskFile.console, close),
    element(
      'div',
      { class: 'cards' },
      cards.map((make) => make(desk)),
    ),
  );

  state.onChange((now, before) => {
    if (now.openid !== before.openid) window.history.replaceState(null, '', '/');
    if (now.openid !== before.openid || now.large !== before.large) frame.open();
    if (now.network !== before.network) frame.send({ kind: 'network', state: now.network });
  });
  frame.open({ path: address.get('path') ?? '' });
}

void openDesk();
