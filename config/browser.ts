import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Mendable } from './steps';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags for a quiet headless browser that speaks to nobody but the pages under test. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chrome, Chromium or Edge; CHROMIUM names another one. */
export function installedBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return PLACES.find((place) => existsSync(place));
}

const hasChineseFont = (): boolean => {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
};

const isRootOnDebian = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installOnDebian(packages: readonly string[]): void {
  const options = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/**
 * The browser for the journeys: an installed one, else Debian's is installed where that is allowed.
 * @throws Mendable with the one thing to do
 */
export function ensureBrowser(): string {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named))
    throw new Mendable(
      `CHROMIUM names ${named}, which is not there: name another browser, or unset it to use the one installed.`,
    );
  if (isRootOnDebian()) {
    const missing = [
      ...(installedBrowser() ? [] : ['chromium']),
      ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
    ];
    if (missing.length > 0) installOnDebian(missing);
  }
  const browser = installedBrowser();
  if (browser) return browser;
  throw new Mendable(
    'The journeys need a browser: install Google Chrome, Chromium or Edge (on Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or name one with CHROMIUM=/path/to/browser.',
  );
}
