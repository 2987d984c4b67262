import { guideCarriers, guideOf, type Knowledge, languages, say } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { guidePages } from './pages.tsx';

const knowledge = loadKnowledge(new URL('../../../knowledge/dist/knowledge.json', import.meta.url));
const style = 'assets/guide.css';
const pages = guidePages(knowledge, style);
const paths = new Set(pages.map(({ path }) => path));
const pageAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';

/** What a reader sees of it. */
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const read = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]* ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => read(value));

/** Elements that were opened and not closed, or closed and not opened. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
    if (/^(meta|link|br|hr|img|input)$/.test(name) || rest.endsWith('/')) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

test('there is a page for each carrier in each language, one a language, and one for all', () => {
  expect(pages.length).toBe(guideCarriers.length * 3 + 3 + 1);
  expect(paths.size).toBe(pages.length);
  for (const lang of languages)
    for (const carrier of guideCarriers) expect(paths).toContain(`guide/${carrier}/${lang}/index.html`);
});

describe.each(pages)('$path', ({ path, html }) => {
  test('is well made', () => {
    expect(unbalanced(html)).toEqual([]);
    const tag = /\/(ru|en|zh)\//.exec(path)?.[1] ?? 'en';
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${tag === 'zh' ? 'zh-Hans' : tag}">`));
    expect(html.match(/<h1/g)?.length).toBe(1);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(attributes(html, 'hreflang').length).toBeGreaterThanOrEqual(3);
    const ids = attributes(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('needs no script and no other origin', () => {
    expect(html).toContain("content=\"default-src 'none'; style-src 'self'; img-src 'self'");
    expect(html).not.toMatch(/<script|<style|<iframe|<form| style=| on\w+=|javascript:/i);
    const loaded = [...html.matchAll(/<link rel="(icon|stylesheet)" href="([^"]*)"/g)].map(([, , href]) => href);
    expect(loaded.map((href) => href?.replace(/^(\.\.\/)+/, ''))).toEqual(['mark.svg', style]);
  });

  test('leads to what exists', () => {
    const base = new URL(path, 'http://here/');
    const ids = attributes(html, 'id');
    const dead = attributes(html, 'href').filter((href) => {
      if (href.startsWith('#')) return !ids.includes(href.slice(1));
      if (href.startsWith('tel:')) return !/^tel:\+?\d+$/.test(href);
      const { origin, pathname } = new URL(href, base);
      if (origin !== base.origin) return !/^https?:$/.test(new URL(href).protocol);
      return ![...paths, 'index.html', 'mark.svg', style].includes(pathname.slice(1));
    });
    expect(dead).toEqual([]);
  });
});

describe.each(guideCarriers.flatMap((carrier) => languages.map((lang) => ({ carrier, lang }))))(
  '$carrier in $lang',
  ({ carrier, lang }) => {
    const html = pageAt(`guide/${carrier}/${lang}/index.html`);
    const words = read(html);

    test('says all that its guide says', () => {
      const { sections, mistakes, answer } = guideOf(knowledge, carrier, knowledge.version);
      const texts = [
        ...(answer ? [answer] : []),
        ...mistakes,
        ...sections.flatMap(({ points, own, all, days }) => [...points, ...own, ...all, ...days]),
      ].map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(90);
      expect(texts.filter((one) => !words.includes(say(knowledge, lang, one)))).toEqual([]);
      const claims = sections.flatMap((section) => section.claims);
      const missing = claims.filter(
        ({ claim, instead }) =>
          !words.includes(say(knowledge, lang, claim).replace(/[.。]$/, '')) ||
          (instead && !words.includes(say(knowledge, lang, instead))),
      );
      expect(missing).toEqual([]);
    });

    test('each statement is followed by its grade, its day and a source that is listed', () => {
      const followed = [...html.matchAll(/<p class="said">.*?<\/p>(<p class="basis">.*?<\/p>)?/gs)];
      expect(followed.length).toBeGreaterThan(90);
      for (const [whole, basis = ''] of followed) {
        expect(basis, whole).toMatch(/<span class="sure (high|medium|low|disputed)">[^<]+<\/span>/);
        expect(basis, whole).toMatch(/2026/);
        const [, number] = /href="#note-(\d+)"/.exec(basis) ?? [];
        expect(html, whole).toContain(`<li id="note-${number}">`);
      }
    });

    test('numbers that nobody has checked are not on it, and machines are not linked', () => {
      const bare = (number: string) => number.replace(/\D/g, '').replace(/^[78](?=\d{10}$)/, '');
      const hidden = Object.values(knowledge.hotlines)
        .flatMap(({ home, abroad }) => [...home, ...abroad])
        .filter(({ show }) => show === 'hide')
        .map(({ number }) => bare(number))
        .filter((number) => number.length > 6);
      const shown = (words.match(/\+?\d[\d -]{8,}\d/g) ?? []).map(bare);
      expect(hidden.length).toBeGreaterThan(5);
      expect(shown.filter((number) => hidden.includes(number))).toEqual([]);
      const farms = Object.values(knowledge.facts)
        .flatMap(({ sources }) => sources)
        .flatMap(({ kind, url }) => (kind === 'machine-written' && url !== null ? [url] : []));
      expect(farms.length).toBeGreaterThan(10);
      expect(attributes(html, 'href').filter((href) => farms.includes(href))).toEqual([]);
    });
  },
);

test('what a record holds is text, never markup', () => {
  const evil = '<img src=x onerror=alert(1)>"&\'';
  const fact = knowledge.facts['t2-term-shop'];
  if (fact === undefined) throw new Error('t2-term-shop');
  const texts = { ...knowledge.texts, 'fact.t2-term-shop': { ru: evil, en: evil, zh: evil } };
  const sources = [{ url: 'javascript:alert(1)', kind: 'official' as const, title: evil }];
  const changed: Knowledge = {
    ...knowledge,
    texts,
    facts: { ...knowledge.facts, 't2-term-shop': { ...fact, sources } },
  };
  const html = guidePages(changed, style).find(({ path }) => path === 'guide/t2/zh/index.html')?.html ?? '';
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
  expect(unbalanced(html)).toEqual([]);
  expect(attributes(html, 'href').filter((href) => href.startsWith('javascript'))).toEqual([]);
});

test('a page made after a shelf life says how old its statements are', () => {
  const late = guidePages({ ...knowledge, version: '2027-06-01' }, style);
  const html = late.find(({ path }) => path === 'guide/mts/zh/index.html')?.html ?? '';
  expect(read(html)).toContain(
    say(knowledge, 'zh', { say: 'web.grade.stale', with: { date: { date: '2026-11-22' } } }),
  );
  const gone = guidePages({ ...knowledge, version: '2029-06-01' }, style);
  expect(gone.find(({ path }) => path === 'guide/mts/zh/index.html')?.html).not.toContain('class="said"');
});
