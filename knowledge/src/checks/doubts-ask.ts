import { type Check, nameOf } from './check.ts';

export const doubtsAsk: Check = {
  id: 'doubts-ask',
  about: 'Every fact is said to people (`fact.<id>`), and every low or disputed one has its question (`ask.<id>`).',
  why: 'A doubt that nobody can ask about stays a doubt.',
  run: ({ records, texts }) =>
    records
      .filter(({ kind }) => kind === 'facts')
      .flatMap((one) => {
        const { id, confidence } = one.record;
        const wanted = [`fact.${id}`, ...(confidence === 'low' || confidence === 'disputed' ? [`ask.${id}`] : [])];
        return wanted
          .filter((text) => !Object.hasOwn(texts, text))
          .map((text) => ({ record: nameOf(one), pointer: '', message: `there is no text ${text}: write it` }));
      }),
};
