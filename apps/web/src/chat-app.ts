/** How apps name themselves in the user agent of their built-in browser, the more exact before the more general. */
const marks = [
  ['dingtalk', /\bDingTalk\//i],
  ['alipay', /\bAlipayClient\//i],
  ['weibo', /\bWeibo\b|__weibo__/i],
  ['wechat', /\bMicroMessenger\//i],
  // QQ's own browser says MQQBrowser/ only, and keeps what it is told to.
  ['qq', /(?:^|\s)QQ\//],
  ['telegram', /\bTelegram-Android\//],
  ['instagram', /\bInstagram\b/],
  ['facebook', /\bFB(?:AN|AV|_IAB)\b/],
  ['line', /\bLine\//],
  // An Android app that shows pages in a window of its own.
  ['other', /;\s*wv\)/],
] as const;

export type ChatApp = (typeof marks)[number][0];

/** The app in whose built-in browser the page stands, as far as it tells; undefined in a browser of its own right. */
export const chatAppOf = (userAgent: string, isTelegram: boolean): ChatApp | undefined =>
  isTelegram ? 'telegram' : marks.find(([, mark]) => mark.test(userAgent))?.[0];

/** The same for this page. Telegram does not always name itself, but leaves an object in the window. */
export const thisChatApp = (): ChatApp | undefined =>
  chatAppOf(navigator.userAgent, 'TelegramWebview' in globalThis || 'TelegramWebviewProxy' in globalThis);
