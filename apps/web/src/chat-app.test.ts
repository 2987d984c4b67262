import { expect, test } from 'vitest';
import { chatAppOf } from './chat-app.ts';

const android = 'Mozilla/5.0 (Linux; Android 14; 22101316C Build/UP1A) AppleWebKit/537.36 (KHTML, like Gecko)';
const inView = 'Mozilla/5.0 (Linux; Android 14; 22101316C Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  [
    'wechat',
    `${inView} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.47.2560(0x28002F51)`,
  ],
  ['wechat', `${iphone} Mobile/15E148 MicroMessenger/8.0.49(0x18003130) NetType/4G Language/zh_CN`],
  ['wechat', `${inView} Version/4.0 Chrome/66.0 MQQBrowser/6.2 TBS/045131 Mobile Safari/537.36 MicroMessenger/7.0.13`],
  ['qq', `${iphone} Mobile/15E148 QQ/9.0.85.612 V1_IPH_SQ_9.0.85_1_APP_A Pixel/1179 Core/WKWebView`],
  [
    'qq',
    `${inView} Version/4.0 Chrome/89.0 MQQBrowser/6.2 TBS/046247 Mobile Safari/537.36 V1_AND_SQ_8.9.85 QQ/8.9.85.12`,
  ],
  ['weibo', `${iphone} Mobile/15E148 Weibo (iPhone14,5__weibo__13.6.1__iphone__os17.5.1)`],
  ['alipay', `${inView} Version/4.0 Chrome/105.0 UCBS/3.22 Mobile Safari/537.36 AlipayClient/10.5.96`],
  ['dingtalk', `${inView} Version/4.0 Chrome/105.0 Mobile Safari/537.36 DingTalk/7.5.10`],
  [
    'telegram',
    `${android} Chrome/129.0.6668.70 Mobile Safari/537.36 Telegram-Android/11.2.1 (Xiaomi; Android 14; SDK 34; HIGH)`,
  ],
  ['instagram', `${iphone} Mobile/15E148 Instagram 330.0.0.41 (iPhone14,5; iOS 17_5_1; ru_RU)`],
  ['facebook', `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/460.0.0.37;FBLC/ru_RU]`],
  ['facebook', `${inView} Version/4.0 Chrome/126.0 Mobile Safari/537.36 [FB_IAB/MESSENGER;FBAV/460.0;]`],
  ['line', `${inView} Version/4.0 Chrome/126.0 Mobile Safari/537.36 Line/14.9.0/IAB`],
  ['other', `${inView} Version/4.0 Chrome/126.0 Mobile Safari/537.36`],
  // Browsers of their own right.
  [undefined, `${android} Chrome/126.0.0.0 Mobile Safari/537.36`],
  [undefined, `${android} Version/4.0 Chrome/109.0 MQQBrowser/14.7 Mobile Safari/537.36`],
  [undefined, `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`],
  [undefined, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0'],
  [undefined, `${android} Chrome/126.0.0.0 YaBrowser/24.6.0 Mobile Safari/537.36`],
  [undefined, `${android} Version/4.0 Chrome/109.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.4`],
])('%s: %s', (app, userAgent) => {
  expect(chatAppOf(userAgent, false)).toBe(app);
});

test('Telegram on an iPhone says nothing of itself, but leaves its object in the window', () => {
  expect(chatAppOf(`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, true)).toBe('telegram');
});
