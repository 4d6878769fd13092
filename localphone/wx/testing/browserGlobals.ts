import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom lacks these; a browser has them. */
Object.assign(globalThis, { TextEncoder, TextDecoder });
