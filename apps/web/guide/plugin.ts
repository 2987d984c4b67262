import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** The tokens of the page first, what is the guide's own after them. */
const styles = [
  '../src/styles/ground.css',
  '../src/styles/type.css',
  '../src/styles/links.css',
  '../src/styles/frame.css',
  './guide.css',
  './paper.css',
];

/**
 * Adds the guide to the build: pages without any script, made from the same knowledge. They are made by this room's own
 * components, which are compiled when they are asked for (the settings of a build run before anything is compiled).
 */
export function guide(knowledgeFile: string): Plugin {
  return {
    name: 'otboy-guide',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof import('./pages.tsx')>(fileOf('./pages.tsx'), {
        configFile: false,
        logLevel: 'error',
      });
      const style = this.emitFile({
        type: 'asset',
        name: 'guide.css',
        source: styles.map((name) => readFileSync(fileOf(name), 'utf8')).join(''),
      });
      for (const { path, html } of module.guidePages(
        JSON.parse(readFileSync(knowledgeFile, 'utf8')),
        this.getFileName(style),
      ))
        this.emitFile({ type: 'asset', fileName: path, source: html });
    },
  };
}
