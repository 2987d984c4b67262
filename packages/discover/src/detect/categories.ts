/** What a word of the lists hints at. The lists of every language have these parts, and no others. */
export const categories = [
  'code',
  'strongCode',
  'secrecy',
  'validity',
  'notCode',
  'reply',
  'money',
  'balance',
  'due',
  'access',
  'delivery',
  'offer',
  'optout',
  'greeting',
  'public',
  'lure',
  'threat',
] as const;
export type Category = (typeof categories)[number];

export type WordList = Readonly<Record<Category, readonly string[]>>;
