import { loadKnowledge } from '@otboy/knowledge/load.node';
import { sourcesAt } from '../src/discover.node.ts';
import { discover } from '../src/index.ts';
import { openFiles } from '../src/read/open.ts';
import { extractWithHtmlparser2 } from './htmlparser2.ts';
import { extractWithSaxes } from './saxes.ts';

// One measured run in a process of its own: `one.mjs WHAT FILE KNOWLEDGE`, result as one JSON line.
const [what = '', path = '', knowledgePath = ''] = process.argv.slice(2);

async function messagesBy(name: string): Promise<number> {
  if (name === 'saxes') return (await extractWithSaxes(path)).messages;
  if (name === 'htmlparser2') return (await extractWithHtmlparser2(path)).messages;
  if (name === 'reading') return readOnly();
  const { files } = await discover(loadKnowledge(knowledgePath), await sourcesAt(path));
  return files.reduce((sum, { read }) => sum + read, 0);
}

/** The reader alone: every message as a record with its text, nothing judged. Like the peers, but for their faults. */
async function readOnly(): Promise<number> {
  let messages = 0;
  for (const source of await sourcesAt(path))
    for await (const file of openFiles(source))
      if (!('failure' in file))
        for await (const batch of file.reader.read(file.input))
          messages += batch.filter(({ is }) => is === 'message').length;
  return messages;
}

const started = performance.now();
const messages = await messagesBy(what);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ messages, seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
