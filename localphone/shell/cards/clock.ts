import { button, element } from '../../wx/overlay/element';
import { card, trouble } from '../card';
import { door } from '../cloudDoors';
import type { DeskParts } from '../deskParts';
import { refreshing } from '../refreshing';
import { fromShanghaiField, shanghaiTime, toShanghaiField } from '../shanghai';

const hourMs = 3_600_000;

type Move = { now: number } | { advance: number } | { reset: true };

function clockControls(demoStart: string | undefined, move: (change: Move) => void) {
  const field = element('input', {
    attributes: { type: 'datetime-local', 'aria-label': '日期和时间（上海）' },
  });
  const home =
    demoStart === undefined
      ? button('回到现在', '', () => move({ reset: true }))
      : button('回到演示起点', '', () => move({ now: Date.parse(demoStart) }));
  const set = button('设定', '', () => {
    const at = fromShanghaiField(field.value);
    if (!Number.isNaN(at)) move({ now: at });
  });
  const rows = [
    element('div', { class: 'row' }, [
      button('+1 小时', '', () => move({ advance: hourMs })),
      button('+1 天', '', () => move({ advance: 24 * hourMs })),
      home,
    ]),
    element('div', { class: 'row' }, [field, set]),
  ];
  return { field, rows };
}

/** 时钟: the cloud's clock, which functions, timers and the phone follow. */
export function clockCard({ state, frame, demoStart }: DeskParts): HTMLElement {
  const { element: section, body } = card('时钟');
  const now = element('div', { class: 'now', attributes: { 'aria-label': '上海时间' } });
  const status = element('div', { attributes: { role: 'status' } });
  let offset: number | undefined;
  const move = (change: Move): void => {
    door('/console/clock', state.now.openid, change).then(again, (error: unknown) =>
      status.replaceChildren(trouble(error)),
    );
  };
  const controls = clockControls(demoStart, move);
  const tick = (): void => {
    now.textContent = offset === undefined ? '—' : shanghaiTime(Date.now() + offset);
  };
  const again = refreshing(
    async () => {
      const clock = await door<{ now: number; offset: number }>('/console/clock', state.now.openid);
      offset = clock.offset;
      if (controls.field.value === '') controls.field.value = toShanghaiField(clock.now);
      return String(offset);
    },
    (error) => {
      status.replaceChildren(...(error === undefined ? [] : [trouble(error)]));
      tick();
      frame.send({ kind: 'clock' });
    },
  );
  setInterval(tick, 1000);
  body.append(now, ...controls.rows, status);
  return section;
}
