import { div } from './dom';

/** What stays on the screen when the mini-program was closed, with the way to open it again. */
export function closedScreen(reopen: () => void): HTMLElement {
  const words = document.createElement('p');
  const button = document.createElement('button');
  words.textContent = '小程序已关闭';
  button.type = 'button';
  button.textContent = '重新打开';
  button.addEventListener('click', reopen);
  return div('closed-screen', [words, button]);
}
