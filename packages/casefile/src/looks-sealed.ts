/** How a file of age begins, as bytes and in letters. */
export const magic = 'age-encryption.org/';
export const armoured = '-----BEGIN AGE ENCRYPTED FILE-----';

/** It begins as a sealed file, whole or not. Needs nothing of what opens one. */
export function looksSealed(file: Uint8Array): boolean {
  const start = new TextDecoder().decode(file.subarray(0, 256)).trimStart();
  return [magic, armoured].some((sign) => start.startsWith(sign) || (start.length >= 4 && sign.startsWith(start)));
}
