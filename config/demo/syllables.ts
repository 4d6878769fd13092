import { pinyin } from 'pinyin-pro';
import { normalized } from '#domain/search/searchKeys';

/** As the functions spell a name; with `head` the first character is read as a surname. */
export const syllables = (name: string, surname: 'off' | 'head' = 'off'): string[] =>
  pinyin(normalized(name), { toneType: 'none', type: 'array', v: true, surname });
