import { fileURLToPath } from 'node:url';
import type { Answers, Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { inventoryGaps, usualServices } from './usual.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const everybody = ['gosuslugi', 'sberbank', 'tbank', 'vtb', 'alfabank'];

describe('what is usual', () => {
  test.each<[string, Answers, string[]]>([
    ['nobody knows for whom', {}, everybody],
    ['a citizen', { citizenship: 'RU' }, [...everybody, 'nalog', 'mailru', 'yandex']],
    ['from China', { citizenship: 'CN' }, [...everybody, 'wechat', 'alipay', 'icbc-moscow', 'elos-boc-moscow']],
    ['from elsewhere', { citizenship: 'UZ' }, everybody],
  ])('%s', (_name, answers, expected) => expect(usualServices(knowledge, answers)).toEqual(expected));

  test('only what is dangerous', () => {
    const { tbank: _gone, ...services } = knowledge.services;
    const vtb = { ...services['vtb'], risk: 4 };
    const changed = { ...knowledge, services: { ...services, vtb } } as Knowledge;
    expect(usualServices(changed, {})).toEqual(['gosuslugi', 'sberbank', 'alfabank']);
  });
});

describe('what the inventory lacks', () => {
  test.each<[string, Partial<Case>, Answers, string[], string[]]>([
    ['nothing was said', {}, {}, everybody, []],
    ['a link', { links: [{ service: 'vtb' }] }, {}, ['gosuslugi', 'sberbank', 'tbank', 'alfabank'], []],
    ['a declaration', { declared: { vtb: 'have', tbank: 'have-not' } }, {}, ['gosuslugi', 'sberbank', 'alfabank'], []],
    [
      'don’t know',
      { declared: { vtb: 'dont-know', tbank: 'dont-know' } },
      {},
      ['gosuslugi', 'sberbank', 'alfabank'],
      ['tbank', 'vtb'],
    ],
    [
      'don’t know, but it is linked',
      { declared: { vtb: 'dont-know' }, links: [{ service: 'vtb' }] },
      {},
      ['gosuslugi', 'sberbank', 'tbank', 'alfabank'],
      [],
    ],
    ['don’t know of a trifle', { declared: { vk: 'dont-know' } }, {}, everybody, []],
    ['don’t know of what nobody knows', { declared: { 'some-bank': 'dont-know' } }, {}, everybody, ['some-bank']],
    ['no portal account', {}, { gosuslugiAccount: false }, ['sberbank', 'tbank', 'vtb', 'alfabank'], []],
    ['a portal account', {}, { gosuslugiAccount: true }, everybody, []],
  ])('%s', (_name, { links = [], declared = {} }, answers, unasked, unsure) =>
    expect(inventoryGaps(knowledge, { links, declared }, answers)).toEqual({ unasked, unsure }),
  );
});
