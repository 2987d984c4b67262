import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { Page } from 'playwright-core';

/** Made-up exports as the phone would write them; numbers are from +7 900 000-00-NN. */
const attribute = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');

export const sms = (sender: string, words: string, day = '2026-05-03'): string =>
  `  <sms protocol="0" address="${attribute(sender)}" date="${Date.parse(`${day}T10:00:00Z`)}" type="1" body="${attribute(words)}" read="1" />\n`;

/** A message with pictures, which names the number it came to. */
export const mmsTo = (number: string): string =>
  `  <mms date="1777800000000" msg_box="1" address="900"><parts><part ct="text/plain" text="Код 48213. Никому его не сообщайте" /></parts><addrs><addr address="900" type="137" /><addr address="${number}" type="151" /></addrs></mms>\n`;

export const backup = (...records: readonly string[]): string =>
  `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${records.length}">\n${records.join('')}</smses>\n`;

/** A code that must be seen nowhere outside the moment of reading. */
export const secretCode = '48213907';
export const secretWords = 'Абракадабра-сим-салабим';

const code = (name: string) => `${name}: код для входа ${secretCode}. Никому его не сообщайте. ${secretWords}`;
const years = ['2021-03-02', '2022-07-11', '2023-01-19', '2024-02-20', '2024-09-01', '2025-05-05', '2026-08-30'];

/** A phone of some years: banks, the portal, a messenger, shops, two senders nobody knows, two private ones, bait. */
export const phone = backup(
  ...years.map((day) => sms('900', code('Сбербанк'), day)),
  ...years.slice(3).map((day) => sms('gosuslugi', code('Госуслуги'), day)),
  ...years.slice(1, 4).map((day) => sms('Telegram', `Telegram code ${secretCode.slice(0, 5)}`, day)),
  ...years.slice(4).map((day) => sms('OZON.ru', code('Ozon'), day)),
  sms('VK', code('ВКонтакте'), '2025-10-10'),
  sms('Wildberries', code('Wildberries'), '2026-10-10'),
  sms('CDEK', 'СДЭК: заказ прибыл в пункт выдачи', '2026-10-12'),
  sms('Lentochka', `Ваш код: ${secretCode.slice(0, 4)}`, '2026-02-02'),
  sms('HUMMING', `Код ${secretCode.slice(0, 4)}`, '2022-02-02'),
  sms('Binance', `[Binance] Verification code: ${secretCode.slice(0, 6)}`, '2025-02-02'),
  sms('Discord', code('Discord'), '2024-02-02'),
  sms('+79000000005', 'Буду через час, купи хлеба', '2026-02-02'),
);

export const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

export const give = (page: Page, ...files: ReturnType<typeof fileOf>[]) =>
  page.locator('#export-files').setInputFiles(files);

export async function zip(files: Readonly<Record<string, string>>, options = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), options);
  for (const [name, content] of Object.entries(files)) await writer.add(name, new TextReader(content));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}
