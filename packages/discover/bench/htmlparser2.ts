import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';

/** What a consumer of htmlparser2 has to do at least: address, date, type and body of each message; nothing is judged. */
export async function extractWithHtmlparser2(path: string): Promise<{ messages: number; characters: number }> {
  let messages = 0;
  let characters = 0;
  const parser = new Parser(
    {
      onopentag(name, { address = '', date = '', type = '', body = '' }) {
        if (name !== 'sms' && name !== 'mms') return;
        messages++;
        characters += address.length + date.length + type.length + body.length;
      },
    },
    { xmlMode: true },
  );
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) parser.write(chunk);
  parser.end();
  return { messages, characters };
}
