import { button, element } from '../../wx/overlay/element';
import { card, trouble } from '../card';
import { door } from '../cloudDoors';
import type { DeskParts } from '../deskParts';
import { refreshing } from '../refreshing';
import { fromShanghaiField, shanghaiTime, toShanghaiField } from '../shanghai';

const hourMs = 3_600_000;
/** 时钟: the cloud's clock, which functions, timers and the phone follow. */
export function clockCard({ state, frame, demoStart }: DeskParts): HTMLElement {
  const { element: section, body } = card('时钟');
  const now = element('div', { class: 'now', attributes: { 'aria-label': '上海时间' } });
  const status = element('div', { attributes: { role: 'status' } });
  const field = element('input', {
    attributes: { type: 'datetime-local', 'aria-label': '日期和时间（上海）' },
  });
  let offset: number | undefined;
  const tick = (): void => {
    now.textContent = offset === undefined ? '—' : shanghaiTime(Date.now() + offset);
  };
  const again = refreshing(
    async () => {
      const clock = await door<{ now: number; offset: number }>('/console/clock', state.now.openid);
      offset = clock.offset;
      if (field.value === '') field.value = toShanghaiField(clock.now);
      return String(offset);
    },
    (error) => {
      status.replaceChildren(...(error === undefined ? [] : [trouble(error)]));
      tick();
      frame.send({ kind: 'clock' });
    },
  );
  setInterval(tick, 1000);
  const move = (change: { now: number } | { advance: number } | { reset: true }) => (): void => {
    door('/console/clock', state.now.openid, change).then(again, (error: unknown) =>
      status.replaceChildren(trouble(error)),
    );
  };
  body.append(
    now,
    element('div', { class: 'row' }, [
      button('+1 小时', '', move({ advance: hourMs })),
      button('+1 天', '', move({ advance: 24 * hourMs })),
      demoStart === undefined
        ? button('回到现在', '', move({ reset: true }))
        : button('回到演示起点', '', move({ now: Date.parse(demoStart) })),
    ]),
    element('div', { class: 'row' }, [
      field,
      button('设定', '', () => {
        const at = fromShanghaiField(field.value);
        if (!Number.isNaN(at)) move({ now: at })();
      }),
    ]),
    status,
  );
  return section;
}
