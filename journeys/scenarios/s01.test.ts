import { expect } from 'vitest';
import { daysAfter, holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S01', {
  story: 'a student goes home in nine days, MTS, with a bank, the portal, messengers and an autopay on the number',
  case: people.S01,
  verdict: 'close-in-person',
  order: [
    ['inventory', 'new-number'],
    ...['gosuslugi', 'sberbank', 'telegram', 'vk'].flatMap((service): [string, string][] => [
      ['new-number', `move:${service}`],
      [`move:${service}`, 'autopay'],
    ]),
    ['autopay', 'records'],
    ['records', 'apply'],
    ['apply', 'proof'],
    ['proof', 'sim-destroy'],
    ['refund-in', 'bank-close'],
    ['new-number', 'self-ban'],
    ['apply', 'self-ban'],
  ],
  hard: [
    ['inventory', 'apply'],
    ['move:gosuslugi', 'apply'],
    ['move:sberbank', 'apply'],
    ['records', 'apply'],
    ['apply', 'proof'],
    ['proof', 'sim-destroy'],
    ['refund-in', 'bank-close'],
    ['new-number', 'move:gosuslugi'],
    ['new-number', 'self-ban'],
  ],
  mustKnow: [
    'keep-handset',
    'imei-bound',
    'not-on-departure-day',
    'refund-before-bank-close',
    'refund-russian-account',
    'keep-sim-until-proof',
    'foreigner-cannot-rebuy',
    'no-code-needed',
    'no-sim-to-friend',
    'own-shop-not-kiosk',
    'portal-first-move',
    'bank-48h-quiet',
    'telegram-password',
    'say-at-the-counter',
  ],
  never: ['stop-using', 'lapse', 'restore', 'power-of-attorney'],
  more: (plan, today) => {
    const step = (id: string) => plan.steps.find((one) => one.id === id);
    const flight = daysAfter(today, 9);
    const apply = step('apply');
    // Five to two days before the flight; before the long holidays, as early as the calendar demands.
    if (apply?.latest != null) expect(apply.latest <= daysAfter(flight, -2)).toBe(true);
    else expect(plan.conflicts.map(({ id }) => id)).toContain('does-not-fit-apply');
    expect(step('refund-application')?.together).toContain('apply');
    expect((step('bank-close')?.earliest ?? '') > flight).toBe(true);
    expect(plan.mustKnow.find(({ id }) => id === 'keep-handset')?.text).toBe(
      'Keep the phone in which the SIM works until Gosuslugi and the banks are moved.',
    );
    const phrases = apply?.phrases ?? [];
    expect(phrases.some(({ ru, zh }) => ru.includes('расторгнуть договор') && zh.includes('解除'))).toBe(true);
  },
});
