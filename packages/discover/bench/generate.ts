import { closeSync, openSync, writeSync } from 'node:fs';

/** What a generated export holds. */
export interface Generated {
  readonly bytes: number;
  readonly messages: number;
}

const talk = {
  ru: 'вечером зайду магазин хлеб позвони дома будем дача поезд школа встреча спасибо хорошо договорились письмо окно зонт ключи кошка ужин'.split(
    ' ',
  ),
  en: 'see you at the station bring an umbrella dinner is ready call mum later the train was late again lovely photo'.split(
    ' ',
  ),
  zh: '晚上 回家 吃饭 火车 到了 明天 见面 学校 下雨 带伞 好的 谢谢 电话 妈妈'.split(' '),
};
const services = [
  'Sberbank',
  'Ozon',
  'Telegram',
  'VK',
  'Avito',
  'Gosuslugi',
  'WhatsApp',
  'Yandex',
  'Wildberries',
  'Alfa-Bank',
];
const codeTexts = [
  (name: string, code: number) => `Код для входа в ${name}: ${code}. Никому не сообщайте`,
  (name: string, code: number) => `${code} is your ${name} verification code`,
  (name: string, code: number) => `${name}: kod podtverzhdeniya ${code}`,
  (name: string, code: number) => `【${name}】验证码${code}，5分钟内有效`,
  (_: string, code: number) => `MIR-${1000 + (code % 9000)} 12:44 Покупка ${code % 9000}р MAGAZIN Баланс: ${code}р`,
];
const emoji = ['&#55357;&#56832;', '&#55358;&#56605;', '&#10084;'];
const attachmentShare = 0.85;
const flushBytes = 1 << 22;

/** The same bytes for the same arguments (xorshift32), about `megabytes` long, in the shape of a real export. */
export function generate(path: string, megabytes: number, withMms: boolean): Generated {
  const random = makeRandom(0x2545f491);
  const below = (limit: number) => random() % limit;
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const attachment = Buffer.from(Array.from({ length: 1 << 20 }, () => 65 + below(26)));
  const file = openSync(path, 'w');
  let pending: (string | Buffer)[] = [];
  let pendingBytes = 0;
  let bytes = 0;
  let attached = 0;
  let messages = 0;
  let date = 1_400_000_000_000;
  const flush = () => {
    const block = Buffer.concat(pending.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)));
    for (let at = 0; at < block.length; ) at += writeSync(file, block, at);
    bytes += block.length;
    pending = [];
    pendingBytes = 0;
  };
  const push = (piece: string | Buffer) => {
    pending.push(piece);
    pendingBytes += piece.length;
    if (pendingBytes > flushBytes) flush();
  };
  const sentence = () => {
    const language = of(['ru', 'ru', 'ru', 'en', 'zh'] as const);
    return Array.from({ length: 4 + below(18) }, () => of(talk[language])).join(language === 'zh' ? '' : ' ');
  };
  const body = (fromService: boolean) =>
    fromService
      ? of(codeTexts)(of(services), 100_000 + below(900_000))
      : `${sentence()}${below(12) === 0 ? ` ${of(emoji)}` : ''}${below(20) === 0 ? '&#10;' : ''}`;
  const head = (tag: string) => {
    messages++;
    date += below(400_000);
    const fromService = below(10) < 4;
    const address = fromService ? of([...services, '900', '2265']) : `+7900000${1000 + below(300)}`;
    return { address, words: body(fromService), type: below(4) === 0 && !fromService ? 2 : 1, tag };
  };
  push(`<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="0" type="full">\n`);
  while (bytes + pendingBytes < megabytes * 1e6) {
    if (withMms && attached < attachmentShare * (bytes + pendingBytes)) {
      const { address, words, type } = head('mms');
      push(
        `  <mms date="${date}" msg_box="${type}" address="${address}" ct_t="application/vnd.wap.multipart.related" m_type="132">\n    <parts>\n      <part seq="-1" ct="application/smil" text='&lt;smil a="1"/>' />\n      <part seq="0" ct="image/jpeg" text="null" data="`,
      );
      const length = 40_000 + below(900_000);
      push(attachment.subarray(0, length));
      attached += length;
      push(`" />\n      <part seq="0" ct="text/plain" text="${words}" />\n    </parts>\n  </mms>\n`);
    } else {
      const { address, words, type } = head('sms');
      push(
        `  <sms protocol="0" address="${address}" date="${date}" type="${type}" subject="null" body="${words}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="${date - below(3000)}" sub_id="-1" readable_date="Jan 1, 2020 1:00:00 AM" contact_name="(Unknown)" />\n`,
      );
    }
  }
  push('</smses>\n');
  flush();
  closeSync(file);
  return { bytes, messages };
}

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
