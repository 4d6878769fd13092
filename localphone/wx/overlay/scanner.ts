import {
  codeWithText,
  pathOfCode,
  pictureOfCode,
  placeOfCode,
  type MiniProgramCode,
} from '../codes';
import { decodeQr } from '../decodeQr';
import type { Doors } from '../doors';
import { ask } from './dialog';
import { button, element } from './element';
import { pickFiles } from './pickFiles';

export interface Scanned {
  text: string;
  /** Set when it is a mini-program code. */
  path?: string;
}

type Answer = (scanned: Scanned | undefined) => void;

function choiceOf(code: MiniProgramCode, cloud: string, answer: Answer): HTMLElement {
  const path = pathOfCode(code);
  return element(
    'button',
    {
      class: 'wx-scan-choice',
      attributes: { type: 'button' },
      onTap: () => answer({ text: path, path }),
    },
    [
      element('img', { attributes: { src: pictureOfCode(code, cloud), alt: '' } }),
      element('span', {}, [
        element('span', { text: code.label === '' ? code.page : code.label }),
        element('small', { text: placeOfCode(code) }),
      ]),
    ],
  );
}

/** A text that is a code made here leads to its page; anything else stays plain text. */
function readCode(text: string, codes: readonly MiniProgramCode[]): Scanned {
  const code = codeWithText(text, codes);
  return code === undefined ? { text } : { text: pathOfCode(code), path: pathOfCode(code) };
}

async function fromPicture(
  host: HTMLElement,
  frame: HTMLElement,
  codes: readonly MiniProgramCode[],
  answer: Answer,
): Promise<void> {
  const [picture] = await pickFiles(host, { accept: 'image/*', multiple: false });
  if (picture === undefined) return;
  const text = await decodeQr(picture);
  if (text === undefined) frame.textContent = '未发现二维码，请换一张图片';
  else answer(readCode(text, codes));
}

function textRow(codes: readonly MiniProgramCode[], answer: Answer): HTMLElement {
  const field = element('input', {
    attributes: { placeholder: '输入二维码中的文字', 'aria-label': '二维码文字' },
  });
  const submit = (): void => {
    if (field.value.trim() !== '') answer(readCode(field.value.trim(), codes));
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') submit();
  });
  return element('div', { class: 'wx-scan-text' }, [
    field,
    button('确定', 'wx-button wx-button-main', submit),
  ]);
}

/** The scanner in place of a camera; undefined when it is closed. */
export async function scan(host: HTMLElement, doors: Doors): Promise<Scanned | undefined> {
  const { codes } = await doors.get<{ codes: MiniProgramCode[] }>('/phone/codes');
  return await ask<Scanned | undefined>(host, {
    label: '扫一扫',
    placement: 'full',
    cancel: undefined,
    content: (answer) => {
      const frame = element('div', {
        class: 'wx-scan-frame',
        text: '电脑上没有摄像头：请选择图片、选择一个码，或输入文字',
        attributes: { role: 'status' },
      });
      const bar = element('div', { class: 'wx-full-bar' }, [
        button('关闭', '', () => answer(undefined)),
        element('span', { text: '扫一扫' }),
        button('从相册选择', '', () => void fromPicture(host, frame, codes, answer)),
      ]);
      const choices = codes.map((code) => choiceOf(code, doors.cloud, answer));
      const body = [
        frame,
        textRow(codes, answer),
        element('h2', { text: '已生成的小程序码' }),
        ...choices,
      ];
      return [bar, element('div', { class: 'wx-full-body' }, body)];
    },
  });
}
