import { question } from '@otboy/assess';
import type { AnswerId, Answers, Case, Event } from '@otboy/casefile';
import { type Lang, languages } from '@otboy/knowledge';
import { stories } from '@otboy/plan/stories.test-data';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { json, otboy } from '../otboy.ts';
import { type Stage, stage } from './browser.ts';
import { visit } from './visit.ts';
import { canary, routeOf, today, turn } from './walk.ts';

let set: Stage;
beforeAll(async () => {
  set = await stage();
}, 60_000);
afterAll(() => set?.end());

/**
 * Seconds by the keystroke-level model (Card, Moran and Newell 1980): its 1.35 s to make up one's mind on each page, 1.5 s
 * for a tap, half a second for a letter on a phone. Each page is read from its heading to what is tapped, nothing skimmed,
 * in silence: what IReST measured aloud for the language (Trauzettel-Klosinski and Dietz 2012), quicker by 238 to 183, the
 * ratio for English (Brysbaert 2019).
 */
const seconds = { mind: 1.35, tap: 1.5, key: 0.5 };
const silently = 238 / 183;
const aloudPerMinute: Readonly<Record<Lang, { readonly words: number; readonly signs: number }>> = {
  ru: { words: 184, signs: 255 },
  en: { words: 228, signs: 255 },
  zh: { words: 158, signs: 255 },
};
const bounds = { taps: 12, seconds: 180 };

/** How many seconds it takes to read something: Chinese signs, and words of whatever else. */
function reading(lang: Lang, words: string): number {
  const signs = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = words.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}+.,’'-]*/gu)?.length ?? 0;
  const rate = aloudPerMinute[lang];
  return (60 * (signs / rate.signs + others / rate.words)) / silently;
}

/** What stands on the page to be read, from its heading to the end of an element. */
const wordsUpTo = (element: Locator): Promise<string> =>
  element.evaluate((end) => {
    const main = document.querySelector('main');
    if (main === null) throw new Error('the page has no main part');
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const isAfter = (end.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (isAfter && !end.contains(text)) break;
      const holder = text.parentElement;
      if (holder?.checkVisibility() === true && holder.closest('.unseen, .back') === null)
        words.push(text.nodeValue ?? '');
    }
    return words.join(' ');
  });

/** A person with one finger, who reads before they tap. */
class Reader {
  taps = 0;
  seconds = 0;
  readonly page: Page;
  readonly lang: Lang;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
  }

  async read(element: Locator): Promise<void> {
    this.seconds += seconds.mind + reading(this.lang, await wordsUpTo(element));
  }
  async tap(element: Locator): Promise<void> {
    await this.read(element);
    this.touch();
    await turn(this.page, () => element.click());
  }
  touch(): void {
    this.taps++;
    this.seconds += seconds.tap;
  }
  /** A field is tapped and filled, then its button is tapped. */
  async fill(typed: string): Promise<void> {
    this.touch();
    this.seconds += typed.length * seconds.key;
    await this.page.locator('main input').fill(typed);
    await this.tap(this.page.locator('form .act'));
  }
  async answer(id: AnswerId, value: Answers[AnswerId]): Promise<void> {
    const { kind, choices = [] } = question(id);
    const choice = this.page.locator('main .choice');
    if (kind === 'yes-no') return this.tap(choice.nth(value === undefined ? 2 : value ? 0 : 1));
    if (kind === 'choice')
      return this.tap(
        choice.nth(value === undefined ? choices.length : choices.findIndex((one) => one.value === value)),
      );
    if (kind !== 'money') throw new Error(`${id} is asked before the plan, and this reader cannot answer it`);
    return typeof value === 'number' ? this.fill(String(value / 100)) : this.tap(this.page.locator('form .quiet-act'));
  }
}

/** Whose story begins with trouble: they tap that first. */
const troubled: Readonly<Record<string, string>> = {
  S03: 'lost-sim',
  S14: 'stranger-has-number',
  S17: 'caller',
  S19: 'lost-sim',
};
/** S20 has been here before, and an export showed a code after the moves that were ticked. */
const returned: Pick<Case, 'links' | 'events'> = {
  links: [{ service: 'sberbank', kinds: ['otp'], last: '2026-11-23', lastCode: '2026-11-23' }, { service: 'telegram' }],
  events: ['sberbank', 'telegram'].map((service): Event => ({ kind: 'moved', on: '2026-11-16', service })),
};

interface PlanSeen {
  readonly emergency: { readonly acts: readonly string[] } | null;
  readonly steps: readonly { readonly title: string; readonly status: string; readonly earliest: string | null }[];
}
/** What the command says is to be done first on the day of the journeys. */
const firstOf = ({ steps }: PlanSeen): string | undefined =>
  steps.find(({ status, earliest }) => status === 'ready' && (earliest ?? '') <= today)?.title;

/** What the command says to somebody in trouble. */
async function firstActOf(kind: string, lang: Lang): Promise<string | undefined> {
  const { out } = await otboy(['emergency', kind, '--json', '--today', today, '--lang', lang]);
  return (JSON.parse(out) as { acts: string[] }).acts[0];
}

/** Whoever has the portal on the number knows that they have an account there. */
const whole = ({ links, answers, ...others }: Case): Case => ({
  ...others,
  links,
  answers: links.some(({ service }) => service === 'gosuslugi') ? { gosuslugiAccount: true, ...answers } : answers,
});

describe.each(languages)('in %s, from the open page to the first right thing to do today', (lang) => {
  test.for(stories)('$id', async ({ id, case: told }, { annotate }) => {
    const kase = whole(id === 'S20' ? { ...told, ...returned } : told);
    const trouble = troubled[id];
    const asked = Promise.all([
      json<PlanSeen>('plan', kase, '--today', today, '--lang', lang),
      trouble === undefined ? undefined : firstActOf(trouble, lang),
    ]);
    const { page, context } = await visit(set, lang);
    if (id === 'S20') {
      await page.evaluate(
        (raw) => localStorage.setItem('otboy.case', raw),
        JSON.stringify({ case: kase, unknown: [] }),
      );
      await page.reload();
      await page.locator('.steps.first').waitFor();
    }
    const [plan, act] = await asked;
    const reader = new Reader(page, lang);
    /** How long it took until the first thing to do was read. */
    let reached: { taps: number; seconds: number } | undefined;
    const reach = async (thing: Locator, said: string | undefined) => {
      await reader.read(thing);
      expect((await thing.innerText()).split('\n')[0]).toBe(said);
      reached ??= { taps: reader.taps, seconds: reader.seconds };
    };
    const acts = page.locator('.acts li');
    if (trouble !== undefined) {
      await reader.tap(page.locator('.way.urgent'));
      await reader.tap(page.locator(`.choice[href$="${trouble}"]`));
      await reach(acts.first(), act);
      await reader.tap(page.locator('main .act'));
    } else if (id !== 'S20') await reader.tap(page.locator('.way:not(.urgent)'));
    if (id !== 'S20') {
      await reader.fill(canary);
      await reader.answer('carrierNow', kase.answers.carrierNow);
    }
    while (routeOf(page).startsWith('question/')) {
      const question = routeOf(page).slice('question/'.length) as AnswerId;
      await reader.answer(question, kase.answers[question]);
    }
    // What stands at the top: the acts of an emergency, else a task.
    if (await acts.first().isVisible()) await reach(acts.first(), plan.emergency?.acts[0]);
    else await reach(page.locator('.steps.first .step'), firstOf(plan));
    expect(reader.taps).toBeLessThanOrEqual(bounds.taps);
    expect(reached?.seconds).toBeLessThanOrEqual(bounds.seconds);
    await annotate(`${reached?.taps} taps, ${Math.round(reached?.seconds ?? 0)} s; the plan after ${reader.taps} taps`);
    await context.close();
  });
});
