import { element } from '../../wx/overlay/element';
import { card, choice } from '../card';
import type { DeskParts } from '../deskParts';

/** 谁在用手机: whose WeChat it is. Another person means a phone started anew. */
export function peopleCard({ state, people, closePanel }: DeskParts): HTMLElement {
  const { element: section, body } = card('谁在用手机');
  const note = element('p', { class: 'note', attributes: { 'aria-live': 'polite' } });
  const rows = people.map((person) => {
    const detail = [person.role, person.phoneNumber].filter(Boolean).join(' · ');
    const pick = choice({ title: person.name, detail }, () => {
      state.set({ openid: person.openid });
      closePanel();
    });
    const apart = element('a', {
      text: '新窗口',
      attributes: {
        href: `/?openid=${encodeURIComponent(person.openid)}`,
        target: '_blank',
        rel: 'noopener',
        'aria-label': `在新窗口以${person.name}打开`,
      },
    });
    return { person, pick, row: element('li', { class: 'person' }, [pick, apart]) };
  });
  const show = (): void => {
    for (const { person, pick } of rows) {
      const holds = person.openid === state.now.openid;
      pick.setAttribute('aria-pressed', String(holds));
      if (holds) note.textContent = person.note;
    }
  };
  state.onChange(show);
  show();
  body.append(
    element(
      'ul',
      { class: 'list' },
      rows.map(({ row }) => row),
    ),
    element('div', { class: 'row' }, [note]),
  );
  return section;
}
