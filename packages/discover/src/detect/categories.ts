/** What a word of the lists hints at. The lists of every language have these parts, and no others. */
export const categories = [
  'code',
  'strongCode',
  'secrecy',
  'validity',
  'notCode',
  'reply',
  'money',
  'refusal',
  'balance',
  'due',
  'access',
  'security',
  'delivery',
  'pickup',
  'offer',
  'optout',
  'greeting',
  'public',
  'lure',
  'threat',
] as const;
export type Category = (typeof categories)[number];

export type WordList = Readonly<Record<Category, readonly string[]>>;

/** Position of each category in counts. */
export const place = Object.fromEntries(categories.map((category, at) => [category, at])) as Readonly<
  Record<Category, number>
>;

/** The same lists with each changed by `change`. */
export const mapLists = (list: WordList, change: (words: readonly string[]) => readonly string[]): WordList =>
  Object.fromEntries(categories.map((category) => [category, change(list[category])])) as Record<
    Category,
    readonly string[]
  >;
