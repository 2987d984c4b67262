import type { Layout } from '@otboy/papers';
import type { Template, Told, Wanted } from './messages.ts';

/** Put here by the build: the files of the compiler as they travel, and the templates of the papers. */
declare const typst: {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly templates: readonly Template[];
};

/** How much has to travel before the first PDF can be made. */
export const compilerBytes: number = typst.files.reduce((sum, { bytes }) => sum + bytes, 0);

export class PdfUnavailable extends Error {
  override readonly name = 'PdfUnavailable';
}

let worker: Worker | undefined;

/** Ends the worker and what it was loading; the next PDF begins anew. */
export function stopTypesetting(): void {
  worker?.terminate();
  worker = undefined;
}

/**
 * The paper as PDF. The compiler is fetched from the own origin when it is asked for the first time, and stays.
 * @param got hears how many bytes have arrived
 * @throws PdfUnavailable where the browser cannot run it, or it did not arrive
 */
export function typeset(layout: Layout, got: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((made, failed) => {
    const fail = () => {
      stopTypesetting();
      failed(new PdfUnavailable('the compiler of papers cannot be used here'));
    };
    try {
      worker ??= new Worker(new URL('./typesetter.ts', import.meta.url), { type: 'module' });
    } catch {
      return fail();
    }
    const here = worker;
    const heard = ({ data }: MessageEvent<Told>) => {
      if ('got' in data) return got(data.got);
      here.removeEventListener('message', heard);
      if ('pdf' in data) made(new Uint8Array(data.pdf));
      else fail();
    };
    here.addEventListener('message', heard);
    here.addEventListener('error', fail, { once: true });
    // The files lie beside this script.
    const beside = import.meta.url;
    const wanted: Wanted = {
      files: typst.files.map(({ name }) => new URL(name, beside).href),
      templates: typst.templates,
      layout: JSON.stringify(layout),
    };
    here.postMessage(wanted);
  });
}
