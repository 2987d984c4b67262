// The worker that makes a PDF of a paper. It alone may compile WebAssembly (docs/decisions/0063).
import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { Told, Wanted } from './messages.ts';

const tell = (told: Told): void => postMessage(told);

/** A file of our own origin as it arrives, unpacked if it is packed; each piece is counted. */
async function load(address: string, count: (bytes: number) => void): Promise<Response> {
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
  // A host may have unpacked it on the way: then it does not begin as what is packed does.
  const reader = counted.getReader();
  const { value: first } = await reader.read();
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (next) => (first === undefined ? next.close() : next.enqueue(first)),
    async pull(next) {
      const { value } = await reader.read();
      if (value === undefined) next.close();
      else next.enqueue(value);
    },
  });
  const isPacked = first?.[0] === 0x1f;
  return new Response(isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole, {
    headers: { 'content-type': 'application/wasm' },
  });
}

async function prepare({ files, templates }: Wanted): Promise<TypstCompiler> {
  let got = 0;
  const count = (bytes: number) => {
    got += bytes;
    tell({ got });
  };
  const [program, ...fonts] = files.map((file) => load(file, count));
  if (program === undefined) throw new Error('no compiler was named');
  const read = async (font: Promise<Response>) => new Uint8Array(await (await font).arrayBuffer());
  // The program is compiled while it arrives.
  const [faces] = await Promise.all([Promise.all(fonts.map(read)), init({ module_or_path: program })]);
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
