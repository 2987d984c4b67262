import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { emergencies, emergencyOf, withEmergency } from './emergency.ts';
import { makePlan } from './plan.ts';
import { emergencySchema } from './schema.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const someone = (carrierNow?: Case['answers']['carrierNow'], ...services: string[]): Case => ({
  ...newCase(),
  answers: carrierNow === undefined ? {} : { carrierNow },
  links: services.map((service) => ({ service })),
});

describe.each(emergencies)('%s', (kind) => {
  test('needs no interview: five acts and numbers from home and from abroad', () => {
    const { acts, call } = emergencyOf(knowledge, kind, today);
    expect(acts).toHaveLength(5);
    expect(call.map(({ hotline }) => hotline)).toEqual(['sberbank', 'tbank', 'vtb', 'alfabank', 'gosuslugi']);
    expect(call.every(({ home }) => home.length > 0)).toBe(true);
    expect(call.some(({ abroad }) => abroad.length > 0)).toBe(true);
  });

  test.each(['ru', 'en', 'zh'] as const)('speaks %s', (lang) => {
    const said = localise(knowledge, lang, emergencyOf(knowledge, kind, today, someone('mts')));
    expect(emergencySchema.safeParse(said).error?.issues).toBeUndefined();
  });
});

test('the carrier comes first, then the banks that hang on the number; what has no telephone is left out', () => {
  const { call } = emergencyOf(knowledge, 'lost-sim', today, someone('mts', 'telegram', 'tbank'));
  expect(call.map(({ hotline }) => hotline)).toEqual(['mts', 'tbank', 'gosuslugi']);
});

test('a number that must not be shown is left out, one to compare first is marked', () => {
  const lines = emergencies.flatMap((kind) =>
    emergencyOf(knowledge, kind, today).call.flatMap(({ hotline, home, abroad }) =>
      [...home, ...abroad].map((line) => ({ hotline, ...line })),
    ),
  );
  const hidden = Object.values(knowledge.hotlines).flatMap(({ home, abroad }) =>
    [...home, ...abroad].filter(({ show }) => show === 'hide').map(({ number }) => number),
  );
  expect(lines.filter(({ number }) => hidden.includes(number))).toEqual([]);
  expect(lines.some(({ checkFirst }) => checkFirst)).toBe(true);
});

test('past their shelf life numbers are marked, then withheld: the card outranks them', () => {
  expect(emergencyOf(knowledge, 'lost-sim', '2027-06-01').call.every(({ stale }) => stale)).toBe(true);
  const late = emergencyOf(knowledge, 'lost-sim', '2028-01-01');
  expect(late.call).toEqual([]);
  expect(late.warnings.map(({ say }) => say)).toContain('emergency.bank-general.rule');
});

test.each<[string, Case['answers'], string | null]>([
  ['a code was read out', { codeReadOut: true }, 'code-read-out'],
  ['a stranger answers', { strangerAnswers: true }, 'stranger-has-number'],
  ['a code goes before a stranger', { codeReadOut: true, strangerAnswers: true }, 'code-read-out'],
  ['the SIM is lost, a bank on it', { blockReason: 'lost-sim', wants: 'close' }, 'lost-sim'],
  ['nothing of the kind', { holder: 'self', balance: 0 }, null],
])('a plan holds it: %s', (_name, answers, kind) => {
  const kase: Case = { ...newCase(), answers, links: [{ service: 'sberbank' }] };
  expect(makePlan(knowledge, kase, today).emergency?.kind ?? null).toBe(kind);
});

describe('whom to call', () => {
  const hotlines = (kase?: Case, known = knowledge) =>
    emergencyOf(known, 'lost-sim', today, kase)
      .call.map(({ hotline }) => hotline)
      .join(' ');
  test.each<[string, Case | undefined, string]>([
    ['nothing is known', undefined, 'sberbank tbank vtb alfabank gosuslugi'],
    ['a carrier', someone('mts'), 'mts sberbank tbank vtb alfabank gosuslugi'],
    ['a carrier that has no number', someone('other'), 'sberbank tbank vtb alfabank gosuslugi'],
    ['a bank', someone(undefined, 'vtb'), 'vtb gosuslugi'],
    ['the portal, named once', someone(undefined, 'gosuslugi'), 'sberbank tbank vtb alfabank gosuslugi'],
    ['a service without a number', someone(undefined, 'vk'), 'sberbank tbank vtb alfabank gosuslugi'],
  ])('%s', (_name, about, expected) => expect(hotlines(about)).toBe(expected));

  test('a service that is no bank comes last', () => {
    const vk = { ...knowledge.hotlines['vtb'], id: 'vk', group: 'service', service: 'vk' };
    const known = { ...knowledge, hotlines: { ...knowledge.hotlines, vk } } as unknown as typeof knowledge;
    expect(hotlines(someone(undefined, 'vk', 'vtb'), known)).toBe('vtb gosuslugi vk');
  });

  test('as the record has it', () => {
    const { call } = emergencyOf(knowledge, 'lost-sim', today, someone('mts', 'tbank'));
    for (const { hotline: id, name, home, abroad, checked, stale } of call) {
      const record = knowledge.hotlines[id];
      const lines = (side: 'home' | 'abroad') =>
        (record?.[side] ?? [])
          .filter(({ show }) => show !== 'hide')
          .map(({ number, tel, type, confidence, show }) => ({
            number,
            tel,
            type,
            confidence,
            checkFirst: show === 'check_first',
          }));
      expect({ name, home, abroad, checked, stale }).toEqual({
        name: {
          say: 'emergency.whom',
          with: { whom: id === 'mts' ? { carrier: id } : { service: record?.service ?? id } },
        },
        home: lines('home'),
        abroad: lines('abroad'),
        checked: record?.checked,
        stale: false,
      });
    }
  });

  const changed = (change: object) =>
    ({
      ...knowledge,
      hotlines: { ...knowledge.hotlines, vtb: { ...knowledge.hotlines['vtb'], ...change } },
    }) as typeof knowledge;
  const line = { number: '900', tel: null, confidence: 'high', show: 'show' };
  test.each<[string, object, string]>([
    ['no number at all', { home: [], abroad: [] }, 'gosuslugi'],
    ['only hidden ones', { home: [{ ...line, show: 'hide' }], abroad: [] }, 'gosuslugi'],
    ['only from abroad', { home: [], abroad: [line] }, 'vtb gosuslugi'],
    ['only from home', { home: [line], abroad: [] }, 'vtb gosuslugi'],
    ['too old', { checked: '2020-01-01' }, 'gosuslugi'],
  ])('%s', (_name, change, expected) => expect(hotlines(someone(undefined, 'vtb'), changed(change))).toBe(expected));

  test('a hotline of no service is named by itself', () => {
    const { service: _none, ...record } = knowledge.hotlines['vtb'] ?? {};
    const known = {
      ...knowledge,
      hotlines: { ...knowledge.hotlines, vtb: { ...record, service: undefined } },
    } as typeof knowledge;
    expect(emergencyOf(known, 'lost-sim', today, someone(undefined, 'vtb')).call[0]?.name.with).toEqual({
      whom: { service: 'vtb' },
    });
  });
});

test.each([
  [
    'code-read-out',
    [
      'code-read-out.act.1.do',
      'code-read-out.act.2.do',
      'code-read-out.act.3.do',
      'code-read-out.act.4.do',
      'code-read-out.act.5.do',
    ],
    ['must.no-code-needed', 'emergency.bank-general.rule'],
  ],
  [
    'lost-sim',
    ['lost-sim.act.1', 'lost-sim.act.2', 'lost-sim.act.3', 'lost-sim.act.4', 'lost-sim.act.5'],
    ['emergency.lost-sim.warning.1', 'emergency.lost-sim.warning.2', 'emergency.bank-general.rule'],
  ],
  [
    'stranger-has-number',
    [
      'stranger-has-number.act.1',
      'stranger-has-number.act.2',
      'stranger-has-number.act.3',
      'stranger-has-number.act.4',
      'code-read-out.act.5.do',
    ],
    ['must.reissue-stranger', 'emergency.bank-general.rule'],
  ],
  [
    'codes-stopped',
    ['codes-stopped.act.1', 'codes-stopped.act.2', 'codes-stopped.act.3', 'codes-stopped.act.4', 'codes-stopped.act.5'],
    ['must.no-code-needed', 'must.cooling-24h', 'emergency.bank-general.rule'],
  ],
  [
    'caller',
    ['caller.act.1', 'caller.act.2', 'caller.act.3', 'caller.act.4', 'caller.act.5'],
    ['must.no-code-needed', 'emergency.bank-general.rule'],
  ],
] as const)('%s: its acts and its warnings', (kind, acts, warnings) => {
  const found = emergencyOf(knowledge, kind, today);
  expect([found.kind, found.title.say]).toEqual([kind, `emergency.${kind}.title`]);
  expect(found.acts.map(({ say }) => say)).toEqual(acts.map((act) => `emergency.${act}`));
  expect(found.warnings.map(({ say }) => say)).toEqual(warnings);
});

describe('what an emergency tells', () => {
  test.each([
    ['code-read-out', { codeReadOut: true }],
    ['lost-sim', { blockReason: 'lost-sim', simInHand: false }],
    ['stranger-has-number', { strangerAnswers: true }],
    ['codes-stopped', {}],
    ['caller', { suspiciousCaller: true }],
  ] as const)('%s', (kind, answers) => {
    expect(withEmergency(newCase(), kind, today).answers).toEqual(answers);
  });

  test('what is known already leaves the case as it is', () => {
    const known = withEmergency(newCase(), 'lost-sim', today);
    expect(withEmergency(known, 'lost-sim', today)).toBe(known);
    expect(withEmergency({ ...newCase(), answers: { simInHand: true } }, 'lost-sim', today).answers.simInHand).toBe(
      false,
    );
  });
});
