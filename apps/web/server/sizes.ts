// How large the build is, as it travels: printed after every build.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../dist/assets/', import.meta.url));
for (const name of readdirSync(folder).sort())
  console.log(`${name}  ${(gzipSync(readFileSync(folder + name)).length / 1024).toFixed(1)} KB gz`);
