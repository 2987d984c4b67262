import { thisDay } from '../clock.ts';
import { foldersOf } from '../mcp/folders.ts';
import { serve } from '../mcp/serve.ts';
import type { Verb } from '../verb.ts';

export const mcp: Verb = {
  run: async (desk, dirs, { allowWrite: write, today }) => {
    const folder = typeof write === 'string' ? write : undefined;
    const folders = foldersOf(process.cwd(), dirs, folder);
    await serve(desk, folders, folder !== undefined, typeof today === 'string' ? () => today : thisDay);
    return 0;
  },
};
