import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom has not. To be imported first. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The whole pane over the whole sample, several analyses a test: slow where other tests run beside it. */
jest.setTimeout(60_000);
