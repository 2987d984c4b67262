import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { otboy } from '../otboy.ts';
import { days, daysAfter, type PlanSeen } from '../scenario.ts';

interface Family {
  readonly cases: readonly (PlanSeen & { file: string })[];
  readonly across: { readonly order: readonly string[]; readonly conflicts: readonly unknown[] };
}

const line = (today: string, number: string, answers: object, ...services: readonly string[]) => ({
  otboy: 1,
  number,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 5000,
    citizenship: 'DE',
    inRussia: true,
    departure: daysAfter(today, 30),
    receivingNumber: 'foreign',
    ...answers,
  },
  links: services.map((service) => ({ service })),
});

describe.each(days)('S06: a family of four lines that shares a bank phone, on %s', (today) => {
  let family: Family;
  beforeAll(async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
    const cases = {
      'his-own.json': line(today, '+79000000040', {}, 'tbank', 'gosuslugi'),
      'child.json': line(today, '+79000000041', { minorUser: true }, 'vk'),
      'hers.json': line(today, '+79000000042', { carrierNow: 'yota' }, 'telegram'),
      'company.json': line(today, '+79000000043', { holder: 'company', actingAs: 'company-officer' }),
    };
    for (const [name, kase] of Object.entries(cases)) await writeFile(join(cwd, name), JSON.stringify(kase));
    const ran = await otboy(['plan', ...Object.keys(cases), '--json', '--today', today, '--lang', 'en'], { cwd });
    family = JSON.parse(ran.out) as Family;
  });

  test('each contract has its own verdict', () => {
    expect(family.cases.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['his-own.json', 'close-in-person'],
      ['child.json', 'close-in-person'],
      ['hers.json', 'close-in-person'],
      ['company.json', 'corporate-route'],
    ]);
  });

  test('every bank of the family moves before the first statement of any', () => {
    const { order } = family.across;
    const first = order.findIndex((id) => id.endsWith('/apply'));
    expect(order.indexOf('his-own.json/move-tbank')).toBeLessThan(first);
    expect(order.indexOf('his-own.json/move-tbank')).toBeGreaterThanOrEqual(0);
    for (const { file, steps, blockers } of family.cases.filter(({ file }) => file !== 'his-own.json')) {
      expect(steps.find(({ kind }) => kind === 'apply')?.needs, file).toContain('his-own.json/move-tbank');
      expect(blockers, file).toContain('his-own.json/move-tbank');
    }
  });

  test('whoever uses the child’s line is warned', () => {
    const child = family.cases.find(({ file }) => file === 'child.json');
    expect(child?.steps.find(({ kind }) => kind === 'apply')?.needs).toContain('family-warned');
  });
});
