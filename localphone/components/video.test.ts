/** @jest-environment jsdom */
import { startSmallPhone } from '../testing/smallPhone';

const WXML = `<video id="film" controls show-progress="{{false}}" initial-time="5" bindplay="heard" bindpause="heard" bindended="heard" bindtimeupdate="heard"><view id="mark">张三</view></video>`;

function startFilm() {
  const phone = startSmallPhone('?path=pages/form/index', { 'pages/form/index.wxml': WXML });
  const film = phone.element('film');
  const video = film.querySelector('video')!;
  /** A browser's player in a state that jsdom cannot reach by itself. */
  const is = (state: Partial<Record<'currentTime' | 'duration' | 'ended', unknown>>) => {
    for (const [name, value] of Object.entries(state))
      Object.defineProperty(video, name, { value, configurable: true, writable: true });
  };
  const tell = (name: string) => video.dispatchEvent(new Event(name));
  return { phone, film, video, is, tell };
}

describe('a video tells what WeChat’s would', () => {
  it('its position and length, in seconds', () => {
    const { phone, is, tell } = startFilm();
    is({ currentTime: 1.25, duration: 13 });
    tell('timeupdate');
    expect(phone.heard()).toEqual([
      { type: 'timeupdate', detail: { currentTime: 1.25, duration: 13 } },
    ]);
  });

  it('a pause by the person, but only the end at the end', () => {
    const { phone, is, tell } = startFilm();
    tell('play');
    tell('pause');
    is({ ended: true });
    tell('pause');
    tell('ended');
    expect(phone.heard().map(({ type }) => type)).toEqual(['play', 'pause', 'ended']);
  });

  it('and begins where the app wants it', () => {
    const { video, is, tell } = startFilm();
    is({ currentTime: 0, duration: 13 });
    tell('loadedmetadata');
    expect(video.currentTime).toBe(5);
  });
});

describe('a video', () => {
  it('offers nothing to take away', () => {
    const { video } = startFilm();
    expect(video.getAttribute('controlslist')).toContain('nodownload');
    expect(video.disablePictureInPicture).toBe(true);
  });

  it('fills the screen together with what lies over it', () => {
    const { film } = startFilm();
    const asked: Element[] = [];
    Element.prototype.requestFullscreen = function request(this: Element) {
      asked.push(this);
      return Promise.resolve();
    };
    film.querySelector<HTMLButtonElement>('.wx-video-whole')!.click();
    expect(asked).toEqual([film]);
    expect(film.querySelector('#mark, [id$=mark]')?.textContent).toBe('张三');
  });

  it('hides its progress where the app wants none', () => {
    expect(startFilm().film.getAttribute('data-progress')).toBe('hidden');
  });
});
