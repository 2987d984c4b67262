import { expect, test } from 'vitest';
import { scriptsRight } from './scripts-right.ts';

type Message = { ru: string; en: string; zh: string };
const found = (id: string, message: Message) =>
  scriptsRight.run({ records: [], texts: { [id]: message }, today: '2026-11-24' }).map(({ pointer }) => pointer);

test.each<[string, string, Message]>([
  ['a sentence', 'a', { ru: 'Номер закрыт', en: 'Closed', zh: '已注销' }],
  ['a Latin name inside', 'a', { ru: 'Откройте Telegram', en: 'Open Telegram', zh: '打开 Telegram' }],
  ['signs and places alone', 'a', { ru: '{amount} ₽', en: '{amount} ₽', zh: '{amount} ₽' }],
  ['a name', 'service.x.name', { ru: 'Telegram', en: 'Telegram', zh: 'Telegram' }],
  ['one word everywhere', 'a', { ru: 'eSIM', en: 'eSIM', zh: 'eSIM' }],
  ['a carrier to choose', 'answer.carrierNow.yota', { ru: 'Yota', en: 'Yota', zh: 'Yota' }],
])('%s passes', (_what, id, message) => expect(found(id, message)).toEqual([]));

test.each<[string, Message, string[]]>([
  ['one sentence everywhere', { ru: 'Closed now', en: 'Closed now', zh: 'Closed now' }, ['/ru', '/zh']],
  ['English as Russian', { ru: 'Closed', en: 'Closed', zh: '已注销' }, ['/ru']],
  ['English as Chinese', { ru: 'Закрыт', en: 'Closed', zh: 'Closed' }, ['/zh']],
  ['a place does not make it English', { ru: 'до {date}', en: 'до {date}', zh: '{date}之前' }, ['/en']],
])('%s is found', (_what, message, at) => expect(found('a', message)).toEqual(at));

test('a phrase record is looked at too', () => {
  const record = { id: 'hello', ru: 'Hello', en: 'Hello', zh: '您好' };
  expect(scriptsRight.run({ records: [{ kind: 'phrases', record }], texts: {}, today: '2026-11-24' })).toMatchObject([
    { record: 'phrases/hello', pointer: '/ru' },
  ]);
});
