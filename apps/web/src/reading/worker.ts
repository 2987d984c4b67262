import type { Order, Word } from './order.ts';
import { read } from './read.ts';

// Reads in a thread of its own, so that the page stays free. It asks for nothing and is ended from outside.
const piece = 500;
const say = (word: Word) => postMessage(word);

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  read(data, { chunk: 1 << 20, tell: (heard) => say({ is: 'heard', heard }) }).then(
    (result) => {
      for (let at = 0; at < result.links.length; at += piece)
        say({ is: 'links', links: result.links.slice(at, at + piece) });
      say({ is: 'result', result: { ...result, links: [] } });
    },
    () => say({ is: 'broken' }),
  );
});
say({ is: 'ready' });
