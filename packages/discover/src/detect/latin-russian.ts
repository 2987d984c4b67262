/**
 * Russian in Latin letters is written in many systems, mixed even inside one message (soobshchajte, soobschaite,
 * soobsajte). Both the text and the Russian words are reduced to the same bare form, in which the systems agree.
 */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Folded Cyrillic to the bare form. */
export const bareFromCyrillic = (word: string): string =>
  bare(Array.from(word, (character) => letters[character] ?? character).join(''));

/** Folded Latin to the bare form. */
export const bare = (words: string): string =>
  words
    .replaceAll(/[''`"]/g, '')
    .replaceAll(/shch|sch|sh|w(?=[aeiouy])/g, 's')
    .replaceAll(/ch/g, 'c')
    .replaceAll(/zh/g, 'z')
    .replaceAll(/kh|x/g, 'h')
    .replaceAll(/ts|tc|tz/g, 'c')
    .replaceAll(/[iyj](?=[aou])/g, '')
    .replaceAll(/[iyj]+/g, 'i');
