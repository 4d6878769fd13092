import { button, element } from '../../wx/overlay/element';
import { card, switchRow } from '../card';
import type { DeskParts } from '../deskParts';
import type { NetworkChoice } from '../deskState';

const networks: readonly { value: NetworkChoice; text: string }[] = [
  { value: 'wifi', text: '网络正常' },
  { value: 'slow', text: '慢（+2 秒）' },
  { value: 'none', text: '断网' },
];

/** 手机: network, large type, start anew. */
export function phoneCard({ state, frame, closePanel }: DeskParts): HTMLElement {
  const { element: section, body } = card('手机');
  body.append(
    switchRow('网络', networks, state.now.network, (network) => state.set({ network })),
    switchRow(
      '字号',
      [
        { value: 'normal', text: '标准字' },
        { value: 'large', text: '大字' },
      ],
      state.now.large ? 'large' : 'normal',
      (size) => state.set({ large: size === 'large' }),
    ),
    element('div', { class: 'row' }, [
      button('重新打开小程序', '', () => {
        frame.open();
        closePanel();
      }),
    ]),
  );
  return section;
}
