import { createAnswerer } from './answer';
import type { Question } from './messages';

/** The core's own thread: the pane stays alive while it computes. */
const answer = createAnswerer(
  (message) => self.postMessage(message),
  (work) => setTimeout(work, 0),
);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => answer(data));
