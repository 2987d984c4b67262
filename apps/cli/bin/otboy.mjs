#!/usr/bin/env node
// The bundle is made by `npm ci` (its prepare script); this file only exists so that npm can link the command first.
try {
  await import('../dist/otboy.mjs');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('otboy.mjs')) throw error;
  process.stderr.write('otboy: the command has not been built.\nRun `npm ci` in the project folder, then try again.\n');
  process.exitCode = 70;
}
