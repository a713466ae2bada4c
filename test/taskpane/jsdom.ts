import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom has not. To be imported first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
