import type { Service } from '@otboy/knowledge';
import { expect, test } from 'vitest';
import { servicesNamed } from './service-search.ts';

const made = (id: string, risk: number, more: Partial<Service>): Service =>
  ({ id, name: id, names: {}, domains: [], senders: [], risk, ...more }) as Service;
const services = [
  made('lavka', 3, { name: 'Lavka', names: { ru: 'Лавка', en: 'Lavka', zh: '小店' }, domains: ['lavka.ru'] }),
  made('lavka-bank', 5, { name: 'Lavka Bank', names: { ru: 'Лавка Банк', en: 'Lavka Bank' } }),
  made('elka', 4, { name: 'ЁЛКА', names: { ru: 'Ёлка', en: 'Yolka' }, senders: ['777', 'ELKA'] }),
  made('old', 5, { name: 'Lavka Old', retired: { on: '2025-01-01', why: 'gone' } as unknown as Service['retired'] }),
  made('far', 1, { name: 'Great Lavka' }),
];
const named = (wanted: string) => servicesNamed(services, wanted).map(({ id }) => id);

test.each<[string, string, string[]]>([
  ['the very name, then what begins so, then what holds it', 'lavka', ['lavka', 'lavka-bank', 'far']],
  ['of equals the dangerous one first', 'лавк', ['lavka-bank', 'lavka']],
  ['Chinese', '小店', ['lavka']],
  ['full-width letters', 'ＬＡＶＫＡ', ['lavka', 'lavka-bank', 'far']],
  ['ё and е', 'елка', ['elka']],
  ['a sender, whole', '777', ['elka']],
  ['not a part of one', '77', []],
  ['a site', 'lavka.ru', ['lavka']],
  ['blanks around it', '  yolka ', ['elka']],
  ['nothing', '  ', []],
  ['what nobody is called', 'zzz', []],
])('%s: %s', (_, wanted, ids) => expect(named(wanted)).toEqual(ids));
