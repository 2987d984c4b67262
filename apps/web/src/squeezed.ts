/** Words deflated: a square that a camera reads holds little. @throws TypeError where the browser cannot */
export const squeeze = (words: string): Promise<Uint8Array> =>
  through(new TextEncoder().encode(words), new CompressionStream('deflate-raw'));

/** @throws TypeError for what is not deflated */
export const unsqueeze = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));

const through = async (bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream)).arrayBuffer());

/** Bytes as the end of an address (RFC 4648, section 5, without padding). */
export const inAddress = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Undefined for what no bytes were written as. */
export function fromAddress(words: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(words)) return undefined;
  try {
    return Uint8Array.from(atob(words.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
