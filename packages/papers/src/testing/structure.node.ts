import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

/** A piece of the tree by which a PDF is read aloud, in the order of reading. */
export interface Element {
  readonly role: string;
  /** Its language, or that of what it stands in. */
  readonly lang: string;
  /** What stands in it and in all below it. */
  readonly text: string;
  readonly inside: readonly Element[];
}

/** What pdf.js finds in a PDF. */
export interface Structure {
  readonly marked: boolean;
  readonly lang: string;
  readonly title: string;
  /** Of the XMP packet, by names in small letters. */
  readonly metadata: ReadonlyMap<string, string>;
  /** One a page. */
  readonly pages: readonly Element[];
  /** What is drawn as words, but is not in the tree. */
  readonly outside: string;
}

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** The tree of a PDF, with the words of each of its pieces. */
export async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const [mark, { info, metadata }] = [await document.getMarkInfo(), await document.getMetadata()];
  const { Language: lang = '', Title: title = '' } = info as Readonly<Record<string, string>>;
  const pages: Element[] = [];
  let outside = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const said = new Map<string, string>();
    // Pieces stand in pieces: what has no id of its own belongs to what it stands in.
    const open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? open.at(-1)) : open.at(-1));
        continue;
      }
      const at = open.at(-1);
      if (at === undefined) outside += item.str;
      else said.set(at, (said.get(at) ?? '') + item.str);
    }
    const element = ({ role = '', lang: own, children = [] }: Node, lang: string): Element => {
      const here = own ?? lang;
      const inside = children.filter((child) => child.type === undefined).map((child) => element(child, here));
      let next = 0;
      const words = children.map((child) =>
        child.type === undefined ? (inside[next++]?.text ?? '') : (said.get(child.id ?? '') ?? ''),
      );
      return { role, lang: here, text: words.join(''), inside };
    };
    pages.push(element((await page.getStructTree()) as Node, lang));
  }
  await document.destroy();
  return { marked: mark?.Marked === true, lang, title, metadata: new Map(metadata ?? []), pages, outside };
}

/** An element and all below it. */
export const elementsIn = (element: Element): Element[] => [element, ...element.inside.flatMap(elementsIn)];

/** The objects of a PDF by their numbers, as they are written; this compiler packs none of them away. */
export function objectsOf(bytes: Uint8Array): Map<number, string> {
  const written = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...written.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body = '']) => [Number(id), body]),
  );
}

/** What a stream holds, unpacked. */
export const unpacked = (object: string): string => {
  const [head = '', body = ''] = object.split(/\nstream\n/);
  const packed = Buffer.from(body.replace(/\nendstream$/, ''), 'latin1');
  return (head.includes('/FlateDecode') ? inflateSync(packed) : packed).toString('latin1');
};
