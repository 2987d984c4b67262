import { describe, expect, test } from 'vitest';
import { madeUp } from '../testing/services.ts';
import { Detector } from './detector.ts';

const detector = await Detector.of(madeUp.services);
const judged = (peer: string | null, text: string, direction: 'in' | 'out' = 'in') =>
  detector.judge({ is: 'message', peer, text, day: null, direction });

type Case = [sender: string | null, text: string, service: string | null, kind: string];
const person = '+79000000007';

describe.each<[string, Case[]]>([
  [
    'codes in Russian',
    [
      ['900', 'Код для входа: 44120. Никому его не сообщайте', 'sberbank', 'otp'],
      [null, '5120-Ваш код для входа', null, 'otp'],
      [null, 'Код:  8812', null, 'otp'],
      [null, 'Ключ: 448190', null, 'otp'],
      [null, 'НИКОМУ НЕ СООБЩАЙТЕ ЭТОТ КОД: 77120', null, 'otp'],
      [null, 'Введите 5521 для подтверждения номера в Лавка24', 'shop', 'otp'],
      ['InfoSMS', 'Ваш код 4410. Лавка24', 'shop', 'otp'],
      [null, 'SMS N3. Код 554120 для входа в Северный банк', 'northbank', 'otp'],
      [null, 'Временный пароль Qw7Rt2 для входа в кабинет', null, 'otp'],
      ['NorthBank', 'Код 4471. Оплата 1500р, LAVKA24. Никому не сообщайте', 'northbank', 'otp'],
      [null, 'Код подтверждения операции 447120. Сумма 1500 RUB. LAVKA24. Северный банк', 'northbank', 'otp'],
      [null, 'Пароль 44712 для оплаты в LAVKA24 на сумму 900 RUB. Никому не сообщайте', null, 'otp'],
      [null, 'Для входа в Северном банке введите код 4471', null, 'otp'],
    ],
  ],
  [
    'codes in Russian in Latin letters, whichever the system',
    [
      ['NorthBank', 'Nikomu ne soobshchajte kod: 44712', 'northbank', 'otp'],
      [null, 'Odnorazovyj parol 447120. Nikomu ne soobschayte', null, 'otp'],
      [null, 'Kod podtverzhdeniya 4471. NorthBank', 'northbank', 'otp'],
      [null, 'Kod podtverzhdenija vhoda: 4471', null, 'otp'],
      [null, "Vash parol' dlya vkhoda 99120", null, 'otp'],
    ],
  ],
  [
    'codes in English',
    [
      [null, '554120 is your Pigeon verification code', 'chat', 'otp'],
      [null, 'Your Pigeon code is 554-120', 'chat', 'otp'],
      [null, 'Use 123 456 to verify your Pigeon account', 'chat', 'otp'],
      [null, 'Pigeon: 4471', 'chat', 'otp'],
      [null, '<#> 554120 is your code\nabcdEFGH123', null, 'otp'],
      [null, 'Your code is ABX7K2', null, 'otp'],
      [null, 'Sign in now\n@login.lavka24.ru #447120', 'shop', 'otp'],
      [null, '448190', null, 'otp'],
    ],
  ],
  [
    'codes in Chinese',
    [
      [null, '【飞鸽】验证码554120，5分钟内有效，请勿泄露', 'chat', 'otp'],
      [null, '554120（动态验证码），5分钟有效【飞鸽】', 'chat', 'otp'],
      [null, '【飞鸽】您的验证码是: 5 5 4 1 2 0，请勿泄露', 'chat', 'otp'],
      [null, '【飞鸽】ａ１ｂ２ｃ３是您的验证码', 'chat', 'otp'],
      [null, '【某某网】验证码554120，请勿告知他人', null, 'otp'],
      [null, '【东方科技】验证码554120，用于小鸟邮箱登录', 'east-mail', 'otp'],
      [null, '【东方科技】验证码554120', null, 'otp'],
      ['95500', '您的动态密码是554120', 'eastbank', 'otp'],
      [null, '驗證碼：554120，請勿透露', null, 'otp'],
    ],
  ],
  [
    'codes in other languages',
    [
      [null, 'Doğrulama kodunuz: 554120. Kimseyle paylaşmayın', null, 'otp'],
      [null, 'Ma xac thuc cua ban la 554120', null, 'otp'],
      [null, 'Tasdiqlash kodi: 55412. Hech kimga bermang', null, 'otp'],
      [null, 'Растау коды: 5541. Ешкімге айтпаңыз', null, 'otp'],
      [null, 'Рамзи тасдиқ: 5541', null, 'otp'],
      [null, 'Код підтвердження: 5541. Нікому не повідомляйте', null, 'otp'],
      [null, 'Dein Code lautet 554120', null, 'otp'],
      [null, 'Su código de Pigeon es 4471', 'chat', 'otp'],
      [null, '인증번호 554120', null, 'otp'],
    ],
  ],
  [
    'money',
    [
      ['900', 'MIR-4471 12:40 Покупка 480р LAVKA24 Баланс: 1200.50р', 'sberbank', 'transaction'],
      [null, 'СЧЁТ4471 12:40 Перевод 480р от Мария К. Баланс: 1200.50р', 'sberbank', 'transaction'],
      [null, 'Перевод 500р через СБП из Северный банк. Доступно 900р', null, 'transaction'],
      [null, 'Oplata 1500.00 RUR s karty *4471 LAVKA24 12.03', null, 'transaction'],
      ['NorthBank', 'Karta *4471: pokupka 270 RUB; dostupno 41 RUB', 'northbank', 'transaction'],
      ['NorthBank', 'Отказ. Недостаточно средств. Карта *4471', 'northbank', 'transaction'],
      ['900', 'Для оплаты счёта на 320 руб. отправьте СМС с кодом 70658 на номер 900', 'sberbank', 'transaction'],
      ['95500', '您尾号1234的储蓄卡8月3日消费120.00元，余额3,200.00元', 'eastbank', 'transaction'],
    ],
  ],
  [
    'notices about an account',
    [
      ['NorthBank', 'Вход в интернет-банк 12.03 14:22. Если это не вы, позвоните нам', 'northbank', 'account'],
      ['NorthBank', 'Smena PIN. Karta *4471. Dostupno 41 RUB', 'northbank', 'account'],
      ['OLDBANK', 'Ваша карта *4471 готова, заберите её в отделении', 'oldbank', 'account'],
      ['Svyaz', 'На вашем балансе осталось 5 руб.', 'carrier', 'account'],
      [null, 'Вы зашли в Старобанк в 16.42', 'oldbank', 'account'],
      [null, 'New sign-in to your account from a new device', null, 'account'],
    ],
  ],
  [
    'parcels reach any number: only the sender’s own name counts',
    [
      ['Posylka', 'Посылка 1234567890 вручена', 'parcel', 'delivery'],
      ['Lavka.ru', 'Заказ готов к выдаче, код 471', 'shop', 'delivery'],
      [null, '【蓝天速运】您的包裹已到，取件码：8-3-5021', null, 'delivery'],
      [null, 'Your locker: 5375', null, 'delivery'],
    ],
  ],
  [
    'offers give no link, whoever sends them',
    [
      ['Svyaz', 'Только до воскресенья скидка 50% на тариф! svyaz.ru', null, 'marketing'],
      ['NorthBank', 'Кредит наличными до 1 000 000 р. под 9,9%. Оформите заявку до 31.12', null, 'marketing'],
      ['900', 'Поздравляем с днём рождения! Ваш Сбербанк', null, 'marketing'],
      [null, '【飞鸽】双11大促，满300减50，退订回T', null, 'marketing'],
      ['Promo', 'Промокод 2024: скидка 20% на всё', null, 'marketing'],
      ['RSCHS', 'МЧС: днём сильный ветер', null, 'marketing'],
    ],
  ],
  [
    'people',
    [
      [person, 'Буду через час, купи хлеба', null, 'personal'],
      [person, 'Код от подъезда 4471', null, 'personal'],
      [person, 'скинь 500р на карту до вечера', null, 'personal'],
      [person, 'Напиши мне в Pigeon', null, 'personal'],
      ['13800138000', '晚上一起吃饭吗？', null, 'personal'],
      [null, 'your vscode is: 89462418', null, 'personal'],
    ],
  ],
  [
    'bait gives no link, even when it names a service',
    [
      [person, 'Ваша карта заблокирована, звоните 89000000008', null, 'spam'],
      [person, 'Лавка24: вам оплатили товар, получите деньги lavka24-oplata.example', null, 'spam'],
      [person, 'Портал услуг: выполнен вход. Срочно позвоните 84950000008', null, 'spam'],
      [person, 'Ваш счёт заблокирован! http://lavka24-safe.example/x\n@login.lavka24.ru #447120', null, 'spam'],
      ['+447000000007', 'You have WON a prize! Call 09000000008 to claim', null, 'spam'],
      ['13800138000', '【飞鸽】您的账号即将封禁，申诉 http://feige-safe.example', null, 'spam'],
      [null, '招聘兼职刷单，日入300元，添加微信了解', null, 'spam'],
      ['Zaim', 'Вам одобрен займ без отказа! Код 9798 на сайте', null, 'spam'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s: %s', (sender, text, service, kind) => {
    expect(judged(sender, text)).toMatchObject({ service, kind });
  });
});

describe('senders that only look like one', () => {
  test.each([
    ['9OO', 'sberbank'],
    ['+900', 'sberbank'],
    ['SBERBANK ', 'sberbank'],
    ['NоrthBаnk', 'northbank'],
  ])('%j is never evidence', (sender, service) => {
    expect(judged(sender, 'Код для входа: 44120. Никому не сообщайте')).toMatchObject({
      kind: 'spam',
      service: null,
      suspicious: { why: 'look-alike', service },
    });
  });

  test.each(['sberbank', 'NORTHBANK', 'North-Bank'])('%s is the same sender', (sender) => {
    expect(judged(sender, 'Код для входа: 44120')).toMatchObject({ by: 'sender', suspicious: null });
  });

  test('bait in a genuine thread is bait', () => {
    expect(judged('900', 'Карта заблокирована, подтвердите данные: sberbank-vhod.example')).toMatchObject({
      kind: 'spam',
      service: null,
      suspicious: { why: 'phishing', service: 'sberbank' },
    });
  });
});

describe('what a service is told by', () => {
  test.each<[string, string | null, string, string | null, string | null]>([
    ['its own sender', '7700', 'Код 44120', 'northbank', 'sender'],
    ['a shared sender and a marker', 'Globus', 'Глобус Такси: код 4412', 'mail-taxi', 'sender'],
    ['a shared sender alone', 'Globus', 'Код 4412. Никому не сообщайте', 'mail', 'sender'],
    ['a generic sender needs a marker', 'Verify', 'Your verification code is 340762', null, null],
    ['the longest marker', null, 'Ваш код для Глобус Такси: 4412', 'mail-taxi', 'marker'],
    ['a marker inside another word is none', null, 'Ваш код для Глобусная: 4412', null, null],
    ['a short marker in a code template', null, 'NB: код 4412. Никому не сообщайте', 'northbank', 'marker'],
    ['a short marker elsewhere', null, 'NB, вы зарегистрированы на приём 12.03', null, null],
    ['a domain', null, 'Код 4412 для входа на lavka24.ru', 'shop', 'marker'],
    ['a shape', null, 'Для оплаты картой MIR4471 введите код 44120', 'sberbank', 'shape'],
  ])('%s', (_, sender, text, service, by) => {
    expect(judged(sender, text)).toMatchObject({ service, by });
  });

  test.each<[string | null, string, string | null]>([
    ['UNKNOWN', 'Ваш код 4412', 'UNKNOWN'],
    ['Verify', 'Your Humming code is 340762', 'Humming'],
    [null, '【某某网】验证码554120', '某某网'],
    ['4812', 'Ваш код 4412', '4812'],
    [null, 'Ваш код 4412', null],
  ])('a code of an unknown service from %j is labelled', (sender, text, label) => {
    expect(judged(sender, text)).toMatchObject({ kind: 'otp', service: null, label });
  });

  test('what the person sent is never evidence', () => {
    expect(judged('900', 'Код для входа: 44120', 'out')).toMatchObject({ kind: 'personal', service: null });
  });
});
