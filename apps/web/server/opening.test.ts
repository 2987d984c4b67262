import { expect, test } from 'vitest';
import { openingCommand } from './opening.ts';

const here = 'http://localhost:4173/';
const linux = { platform: 'linux', isTerminal: true } as const;

test.each([
  ['a mac', { platform: 'darwin', env: {}, isTerminal: true }, ['open', here]],
  ['windows', { platform: 'win32', env: {}, isTerminal: true }, ['explorer.exe', here]],
  ['linux with X', { ...linux, env: { DISPLAY: ':0' } }, ['xdg-open', here]],
  ['linux with wayland', { ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } }, ['xdg-open', here]],
  ['linux without a desktop', { ...linux, env: {} }, undefined],
  ['linux with an empty display', { ...linux, env: { DISPLAY: '' } }, undefined],
  ['output that goes into a file', { platform: 'darwin', env: {}, isTerminal: false }, undefined],
  ['BROWSER=none', { platform: 'darwin', env: { BROWSER: 'none' }, isTerminal: true }, undefined],
  ['a machine that only builds', { platform: 'darwin', env: { CI: 'true' }, isTerminal: true }, undefined],
] as const)('%s', (_where, surroundings, command) => {
  expect(openingCommand(here, surroundings)).toEqual(command);
});
