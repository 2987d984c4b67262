import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** What a consumer of saxes has to do at least: address, date, type and body of each message; nothing is judged. */
export async function extractWithSaxes(path: string): Promise<{ messages: number; characters: number }> {
  let messages = 0;
  let characters = 0;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'sms' && name !== 'mms') return;
    const { address = '', date = '', type = '', body = '' } = attributes as Record<string, string>;
    messages++;
    characters += address.length + date.length + type.length + body.length;
  });
  // Real exports write emoji as two references, which is an error in XML 1.0.
  parser.on('error', () => {});
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) parser.write(chunk);
  parser.close();
  return { messages, characters };
}
