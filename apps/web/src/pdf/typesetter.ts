// The worker that makes a PDF of a paper. It alone may compile WebAssembly (docs/decisions/0063).
import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { Told, Wanted } from './messages.ts';

const tell = (told: Told): void => postMessage(told);

/** A file of our own origin, unpacked if it is packed; each piece that arrives is counted. */
async function load(address: string, count: (bytes: number) => void): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`${answer.status}`);
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, next) {
        count(chunk.length);
        next.enqueue(chunk);
      },
    }),
  );
  const bytes = new Uint8Array(await new Response(counted).arrayBuffer());
  // A host may have unpacked it on the way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function prepare({ files, templates }: Wanted): Promise<TypstCompiler> {
  let got = 0;
  const count = (bytes: number) => {
    got += bytes;
    tell({ got });
  };
  const [program, ...faces] = await Promise.all(files.map((file) => load(file, count)));
  if (program === undefined) throw new Error('no compiler was named');
  await init({ module_or_path: program as Uint8Array<ArrayBuffer> });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const face of faces) await builder.add_raw_font(face);
  const compiler = await builder.build();
  for (const { name, text } of templates) compiler.add_source(`/${name}`, text);
  return compiler;
}

let ready: Promise<TypstCompiler> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Wanted>) => {
  try {
    ready ??= prepare(data);
    const compiler = await ready;
    const { result } = compiler.compile('/paper.typ', [['data', data.layout]], 'pdf', 1) as { result?: Uint8Array };
    if (result === undefined) throw new Error('the paper does not compile');
    tell({ pdf: result });
  } catch {
    // The reason could hold what the paper says: it stays here.
    ready = undefined;
    tell({ failed: true });
  }
});
