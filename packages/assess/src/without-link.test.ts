import { type Case, newCase } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { isSameLink, withoutLink } from './without-link.ts';

const on = '2026-11-24';
const kase: Case = {
  ...newCase('+79000000001'),
  links: [
    { service: 'vk', messages: 3 },
    { service: 'binance' },
    { service: null, label: 'HUMMING' },
    { service: null },
  ],
  declared: { vk: 'have', binance: 'have', sberbank: 'dont-know' },
  events: [
    { kind: 'moved', on, service: 'binance' },
    { kind: 'step-done', on, step: 'move-binance-fallback' },
    { kind: 'step-done', on, step: 'move-unknown-humming' },
    { kind: 'step-done', on, step: 'move-vk' },
    { kind: 'step-done', on, step: 'inventory' },
  ],
};

describe('a case without a link', () => {
  test('nothing of a service is left', () => {
    const left = withoutLink(kase, { service: 'binance', label: 'Binance' });
    expect(JSON.stringify(left)).not.toContain('binance');
    expect(left.links).toHaveLength(3);
    expect(left.declared).toEqual({ vk: 'have', sberbank: 'dont-know' });
    expect(left.events).toHaveLength(3);
  });

  test('nor of a sender, while another without a name stays', () => {
    const left = withoutLink(kase, { service: null, label: 'HUMMING' });
    expect(JSON.stringify(left).toLowerCase()).not.toContain('humming');
    expect(left.links).toHaveLength(3);
    expect(withoutLink(kase, { service: null }).links).toHaveLength(3);
    expect(withoutLink(kase, { service: null }).links).toContainEqual({ service: null, label: 'HUMMING' });
  });

  test('what is declared only can be taken out too; what is not there changes nothing', () => {
    expect(withoutLink(kase, { service: 'sberbank' })).toEqual({ ...kase, declared: { vk: 'have', binance: 'have' } });
    expect(withoutLink(kase, { service: 'ozon' })).toEqual(kase);
  });
});

test.each([
  [{ service: 'vk' }, { service: 'vk', label: 'VK' }, true],
  [{ service: 'vk' }, { service: null, label: 'vk' }, false],
  [{ service: null, label: 'A' }, { service: null, label: 'B' }, false],
  [{ service: null, label: 'A' }, { service: null, label: 'A' }, true],
  [{ service: null }, { service: null, label: '' }, true],
])('%o and %o', (a, b, same) => expect(isSameLink(a, b)).toBe(same));
