import { config } from 'zod/mini';

// zod probes `new Function`, which a mini-program forbids; this is the one door to it.
// The mini build: less to load on a phone and at a function's cold start.
config({ jitless: true });

// Imported as a namespace (`import * as z`), so that bundles hold only what is used.
export * from 'zod/mini';
