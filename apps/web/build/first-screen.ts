import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The words that are plain, without places: those of the first screen. */
type Say<Lang> = (id: string, lang: Lang) => string;

const way = (href: string, title: string, text: string, kind = ''): string =>
  `<a class="way${kind}" href="${href}"><strong>${title}</strong><span>${text}</span></a>`;

/**
 * The first screen as it can be read before the half megabyte of the page has travelled: once in every language, of
 * which a script of some lines shows the person's. Its links work; a test holds it to what `pages/start.tsx` shows.
 */
export function firstScreen<Lang extends string>(
  tags: Readonly<Record<Lang, string>>,
  say: Say<Lang>,
  script: string,
): string {
  const screens = (Object.entries(tags) as [Lang, string][]).map(([lang, tag]) => {
    const t = (id: string) => say(`web.${id}`, lang);
    return `<template lang="${tag}"><header class="top"><div class="top-row"><a class="mark" href="#/">${t('mark.name')}</a></div></header><main><article><h1>${t('start.title')}</h1><p class="lead">${t('start.lead')}</p><div class="ways">${way('#/urgent', t('start.urgent'), t('start.urgent.text'), ' urgent')}${way('#/number', t('start.begin'), t('start.begin.text'))}</div><p><a href="#/case">${t('start.open')}</a></p><p><a href="./guide/${lang}/index.html">${t('guide.link')}</a></p><p class="on-a-wide-screen"><a href="#/phone">${t('phone.link')}</a></p></article></main></template>`;
  });
  return `${screens.join('')}<div id="first"></div><script>${script}</script>`;
}

/** The script that shows it; it stands in the page. */
export const firstScript = (): string =>
  buildSync({
    entryPoints: [fileURLToPath(new URL('../src/first.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]?.text ?? '';
