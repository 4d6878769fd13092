/** Rewrites WeChat's units for a browser: rpx is 1/750 of the phone's width, vh counts the page's window. */
export function browserUnits(css: string): string {
  return css
    .replace(/(-?(?:\d+\.?\d*|\.\d+))rpx\b/gi, (_, n: string) => `${round(Number(n) / 7.5)}vw`)
    .replace(/(?<![\w-])(-?(?:\d+\.?\d*|\.\d+))vh\b/gi, (_, n: string) => `calc(var(--vh) * ${n})`)
    .replace(
      /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/gi,
      'var(--safe-$1)',
    );
}

const round = (n: number) => Math.round(n * 1e5) / 1e5;
