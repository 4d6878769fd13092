/** A mini-program code that the local cloud has made. `imageUrl` as the cloud gave it. */
export interface MiniProgramCode {
  id: string;
  scene: string;
  page: string;
  label: string;
  /** The text in the picture. */
  content?: string;
  imageUrl: string;
  at: number | string;
}

/** The page address a code leads to, with its scene as WeChat hands it over: encoded once. */
export function pathOfCode(code: Pick<MiniProgramCode, 'page' | 'scene'>): string {
  const page = code.page.replace(/^\//, '');
  return code.scene === '' ? page : `${page}?scene=${encodeURIComponent(code.scene)}`;
}

/** What a code leads to, in words for the person who chooses it. */
export function placeOfCode(code: Pick<MiniProgramCode, 'page' | 'scene'>): string {
  return [code.page, code.scene].filter((part) => part !== '').join(' · ');
}

/** A picture that stands on the cloud, as reached through `cloud` (e.g. `/cloud`). */
export function pictureOfCode(code: Pick<MiniProgramCode, 'imageUrl'>, cloud: string): string {
  const path = /^https?:\/\/[^/]+(\/.*)$/.exec(code.imageUrl)?.[1] ?? code.imageUrl;
  return path.startsWith('data:') ? path : `${cloud}${path}`;
}

/** The code that a picture or typed text means, if it was made here. */
export function codeWithText(
  text: string,
  codes: readonly MiniProgramCode[],
): MiniProgramCode | undefined {
  const path = text.replace(/^\//, '');
  return codes.find((code) => code.content === text || pathOfCode(code) === path);
}
