/**
 * Calendar events were named by their place (`1-move-3@otboy`), with SEQUENCE 0 always. The plans of two persons in one
 * calendar overwrote each other, a service more renamed the moves behind it, and a second import changed nothing. The
 * names say nothing now, stay the same, and a parser that is not ours reads the file.
 */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const leaving = (more: object = {}) => ({
  otboy: 1,
  number: '+79000000017',
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 41200,
    inRussia: true,
    departure: '2026-12-03',
    receivingNumber: 'foreign',
  },
  links: ['sberbank', 'ozon', 'vk'].map((service) => ({ service })),
  ...more,
});

async function calendar(kase: object, today = '2026-11-24', lang = 'en') {
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  const ran = await otboy(['plan', '-', '--ics', 'plan.ics', '--today', today, '--lang', lang], {
    input: JSON.stringify(kase),
    cwd,
  });
  expect(ran.status).toBe(0);
  const file = await readFile(join(cwd, 'plan.ics'));
  const events = new ICAL.Component(ICAL.parse(file.toString('utf8')))
    .getAllSubcomponents('vevent')
    .map((one) => ({ event: new ICAL.Event(one), status: one.getFirstPropertyValue('status'), raw: one }));
  return { file, events };
}

const named = ({ events }: Awaited<ReturnType<typeof calendar>>) =>
  new Map(events.map(({ event, status }) => [event.summary, { uid: event.uid, sequence: event.sequence, status }]));
const uids = (one: Awaited<ReturnType<typeof calendar>>) => one.events.map(({ event }) => event.uid);

describe.each(['ru', 'en', 'zh'])('an independent parser, in %s', (lang) => {
  test('whole days with an exclusive end, lines of at most 75 octets, no character cut', async () => {
    const { file, events } = await calendar(leaving(), '2026-11-24', lang);
    expect(events.length).toBeGreaterThan(5);
    for (const { event } of events) {
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
      expect(event.duration.toString()).toBe('P1D');
      expect(event.summary + event.description).not.toMatch(/�|\{|\}/);
    }
    let from = 0;
    for (let at = file.indexOf('\r\n'); at >= 0; from = at + 2, at = file.indexOf('\r\n', from)) {
      const line = file.subarray(from, at);
      expect(line.length).toBeLessThanOrEqual(75);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
    }
    expect(new Set(uids({ file, events })).size).toBe(events.length);
  });
});

describe('names of events', () => {
  test('the same on a later day and in another language; the sequence has grown', async () => {
    const [first, later] = [await calendar(leaving()), await calendar(leaving(), '2026-11-26')];
    const [before, after] = [named(first), named(later)];
    const both = [...before.keys()].filter((title) => after.has(title));
    expect(both.length).toBeGreaterThan(5);
    for (const title of both) {
      expect(after.get(title)?.uid).toBe(before.get(title)?.uid);
      expect(after.get(title)?.sequence).toBeGreaterThan(before.get(title)?.sequence ?? 0);
    }
    expect(uids(await calendar(leaving(), '2026-11-24', 'zh'))).toEqual(uids(first));
  });

  test('the same case on the same day gives the same bytes', async () => {
    expect((await calendar(leaving())).file).toEqual((await calendar(leaving())).file);
  });

  test('another service renames nothing, also where it is unknown or sensitive', async () => {
    const links = [...leaving().links, { service: 'binance' }, { service: null, label: 'DORMPASS' }];
    const more = [{ service: 'alfabank' }, { service: 'okx' }, { service: null, label: 'AAA' }];
    const before = uids(await calendar(leaving({ links })));
    const after = uids(await calendar(leaving({ links: [...more, ...links] })));
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test.each([
    ['two numbers', {}, { number: '+79000000018' }],
    ['two numbers in cases that were copied', { id: 'a1b2c3d4' }, { id: 'a1b2c3d4', number: '+79000000018' }],
    ['two cases', { id: 'a1b2c3d4' }, { id: 'd4c3b2a1' }],
  ])('%s share no name', async (_what, one, other) => {
    const first = new Set(uids(await calendar(leaving(one))));
    expect(uids(await calendar(leaving(other))).filter((uid) => first.has(uid))).toEqual([]);
  });

  test('neither the number nor a service can be read in them', async () => {
    for (const uid of uids(await calendar(leaving()))) expect(uid).toMatch(/^[0-9a-f]{32}@otboy$/);
  });

  test('a new case gets a word of its own', async () => {
    const [one, other] = [await otboy(['case', 'new']), await otboy(['case', 'new'])];
    expect(JSON.parse(one.out).id).toMatch(/\S{16}/);
    expect(JSON.parse(other.out).id).not.toBe(JSON.parse(one.out).id);
  });
});

describe('what is over', () => {
  test('a finished step and its fallback are cancelled under the same names', async () => {
    const before = named(await calendar(leaving()));
    const moved = { events: [{ kind: 'moved', on: '2026-11-25', service: 'ozon' }] };
    const { events } = await calendar(leaving(moved), '2026-11-25');
    for (const title of ['Move Ozon', 'If Ozon refuses the new number']) {
      const found = events.find(({ event }) => event.uid === before.get(title)?.uid);
      expect(found?.status, title).toBe('CANCELLED');
      expect(found?.event.summary).toMatch(new RegExp(`^${title} \\(.+\\)$`));
    }
  });

  test('a service that is not mine, and a sender that is none', async () => {
    const links = [{ service: 'vk' }, { service: null, label: 'DORMPASS' }];
    const open = uids(await calendar(leaving({ links })));
    const away = await calendar(leaving({ links: links.map((link) => ({ ...link, state: 'not-mine' })) }));
    const cancelled = away.events.filter(({ status }) => status === 'CANCELLED').map(({ event }) => event.uid);
    expect(open.filter((uid) => cancelled.includes(uid)).length).toBeGreaterThanOrEqual(3);
  });

  test('a finished word on the same day wins over the export of the morning', async () => {
    const morning = await calendar(leaving());
    const evening = await calendar(leaving({ events: [{ kind: 'moved', on: '2026-11-24', service: 'ozon' }] }));
    expect(named(evening).get('Move VK')?.sequence).toBeGreaterThan(named(morning).get('Move VK')?.sequence ?? 0);
  });

  test('a step that no longer fits stands on today, with its ways out', async () => {
    const before = named(await calendar(leaving()));
    const hurried = leaving({ answers: { ...leaving().answers, departure: '2026-11-25' } });
    const { events } = await calendar(hurried);
    const misfits = events.filter(({ event }) => event.summary.startsWith('Does not fit'));
    expect(misfits.length).toBeGreaterThan(0);
    expect(misfits.map(({ event }) => event.startDate.toString())).toEqual(misfits.map(() => '2026-11-24'));
    expect(before.size).toBeGreaterThan(0);
  });
});

test('no sensitive service and no unknown sender is named in any language', async () => {
  const { services } = loadKnowledge(new URL('../../knowledge/dist/knowledge.json', import.meta.url).pathname);
  const sensitive = Object.values(services).filter(({ sensitive: hidden }) => hidden);
  const links = [...sensitive.map(({ id }) => ({ service: id })), { service: null, label: 'DORMPASS' }];
  for (const lang of ['ru', 'en', 'zh']) {
    const { events } = await calendar(leaving({ links }), '2026-11-24', lang);
    const said = events
      .map(({ event }) => `${event.summary}\n${event.description}`)
      .join('\n')
      .toLowerCase();
    const names = sensitive
      .flatMap(({ names: { ru = '', en, zh = '' } }) => [ru, en, zh])
      .filter((name) => name.length > 2);
    expect(names.filter((name) => said.includes(name.toLowerCase()))).toEqual([]);
    expect(said).not.toContain('dormpass');
    expect(events.length).toBeGreaterThan(sensitive.length);
  }
});
