import { z } from 'zod';

// zod probes `new Function`, which a mini-program forbids; this is the one door to it.
z.config({ jitless: true });

export { z };
