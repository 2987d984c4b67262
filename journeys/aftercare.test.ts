import { describe, expect, test } from 'vitest';
import { json, otboy } from './otboy.ts';

/** A statement that was sent; the balance is still with the carrier. */
const sent = {
  otboy: 1,
  number: '+79000000017',
  answers: { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true },
  events: [{ kind: 'sent', on: '2026-11-20', step: 'apply' }],
};
const closed = {
  ...sent,
  answers: { ...sent.answers, lineState: 'ended', closedOn: '2026-10-08', refundAsked: 41200 },
};
const on = ['--today', '2026-11-24'];

interface Aftercare {
  readonly state: string;
  readonly ladder: string;
  readonly nextActions: readonly { title: string }[];
  readonly deadlines: readonly { id: string; date: string }[];
  readonly papers: readonly { kind: string }[];
  readonly announcements: readonly { text: string; confidence: string; ask: string }[];
}
const shown = async (kase: object, lang: string, ...more: string[]) =>
  (await otboy(['aftercare', '-', '--lang', lang, ...on, ...more], { input: JSON.stringify(kase) })).out;

test('programs: the state, the rung, the clocks, what to do, the papers, what callers hear', async () => {
  const made = await json<Aftercare>('aftercare', closed, '--lang', 'en', ...on);
  expect(made).toMatchObject({ state: 'terminated', ladder: 'asked' });
  expect(made.nextActions.length).toBeGreaterThan(0);
  expect(made.deadlines.map(({ id }) => id)).toContain('refund');
  expect(made.papers.map(({ kind }) => kind)).toContain('refund-application');
  expect(made.announcements.every(({ confidence }) => confidence === 'low')).toBe(true);
});

describe.each([
  ['ru', /Договор действует/, /Сейчас: подано/, /Спросите оператора:/],
  ['en', /The contract goes on/, /Now: asked/, /Ask the carrier:/],
  ['zh', /合同仍然有效/, /目前：已提交/, /请问运营商：/],
])('people: %s', (lang, state, rung, ask) => {
  test('the state, the rung and what comes next, in their words', async () => {
    const out = await shown(sent, lang);
    expect(out).toMatch(state);
    expect(out).toMatch(rung);
    expect(out.match(new RegExp(ask, 'g'))).toHaveLength(5);
    expect(out).not.toMatch(/pendingTerminate|undefined|aftercare\./);
  });
});

test('people: what to do has its days, the clocks have theirs, a tone has its grade', async () => {
  const out = await shown(closed, 'en');
  expect(out).toMatch(/What to do next\n- .+\n {4}.*2026/);
  expect(out).toMatch(/Deadlines\n- .+2026/);
  expect(out).toMatch(/no source, verify/);
  expect(out).toMatch(/These steps take papers\n- /);
  expect(out).not.toMatch(/otboy papers -/);
});

test('people: a tone that is too old is not told at all', async () => {
  const { out } = await otboy(['aftercare', '-', '--lang', 'en', '--today', '2028-11-25'], {
    input: JSON.stringify(sent),
  });
  expect(out).not.toMatch(/If you call the number/);
});
