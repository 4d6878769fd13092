import { asyncApi, type ApiGroup } from '../convention';
import { needText, WxFailure } from '../failure';
import type { Session } from '../session';

interface FontOptions {
  family: string;
  source: string;
  desc: { style?: string; weight?: string; variant?: string };
}

/** The address inside `url("…")`. */
const addressIn = (source: string): string =>
  /^url\(["']?(.+?)["']?\)$/.exec(source)?.[1] ?? source;

/** Fonts loaded at run time. */
export function fontApis({ sources }: Session): ApiGroup {
  return {
    loadFontFace: asyncApi<FontOptions>('loadFontFace', async (o) => {
      const url = await sources.url(addressIn(needText(o.source, 'source')));
      const { style, weight } = o.desc ?? {};
      const font = new FontFace(needText(o.family, 'family'), `url("${url}")`, {
        ...(style === undefined ? {} : { style }),
        ...(weight === undefined ? {} : { weight }),
      });
      try {
        await font.load();
      } catch (error) {
        throw new WxFailure(error instanceof Error ? error.message : String(error), {
          status: 'error',
        });
      }
      document.fonts.add(font);
      return { status: 'loaded' };
    }),
  };
}
