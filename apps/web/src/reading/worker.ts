import type { Order, Word } from './order.ts';
import { read } from './read.ts';

// Reads in a thread of its own, so that the page stays free. It asks for nothing and is ended from outside.
const say = (word: Word) => postMessage(word);

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  read(data, { chunk: 1 << 20, tell: (heard) => say({ is: 'heard', heard }) }).then(
    (result) => say({ is: 'result', result }),
    () => say({ is: 'broken' }),
  );
});
say({ is: 'ready' });
