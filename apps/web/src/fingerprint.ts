import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a file in hexadecimal, read piece by piece, so that a recording of any length is not held in memory.
 * @throws DOMException where the file cannot be read
 */
export async function fingerprintOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  const pieces = file.stream().getReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) hash.update(piece.value);
  return bytesToHex(hash.digest());
}
