import type { Answers } from '@otboy/casefile';

/** Rules of ours that publicodes can say too, by their id; its words are French, its names Latin. */
export const translated: Readonly<Record<string, unknown>> = {
  'debt-open': { valeur: 'balance < 0' },
  'stranger-answers': { valeur: 'strangerAnswers' },
  'data-do-not-match': {
    'une de ces conditions': [
      'documentChanged',
      'documentExpired',
      'becameCitizen',
      "noticeKind = 'data-mismatch'",
      "blockReason = 'data-mismatch'",
    ],
  },
  'may-lapse': {
    'toutes ces conditions': [
      "holder = 'self'",
      'inRussia = non',
      "payment = 'prepaid'",
      'balance >= 0',
      'gosuslugiAccount = non',
      { 'une de ces conditions': ['balance = 0', "wants = 'close'"] },
    ],
  },
  'can-come-in-person': {
    'toutes ces conditions': [
      { 'une de ces conditions': ["holder = 'self'", "holder = 'close-family'"] },
      { 'une de ces conditions': ['inRussia', 'departure >= today', 'canTravel'] },
    ],
  },
};

/** The answers that these rules read, by how publicodes types them. A date is a number, so that its own clock is not used. */
export const asked = {
  booléen: [
    'strangerAnswers',
    'documentChanged',
    'documentExpired',
    'becameCitizen',
    'inRussia',
    'gosuslugiAccount',
    'canTravel',
  ],
  nombre: ['balance', 'departure'],
  texte: ['noticeKind', 'blockReason', 'holder', 'payment', 'wants'],
} as const;

/** Publicodes takes no hyphens between words of a name without spaces around them as we write them. */
export const nameOf = (rule: string): string => rule.replaceAll('-', ' ');

export const dayNumber = (date: string): number => Number(date.replaceAll('-', ''));

/** The rule set as publicodes reads it. */
export function publicodesRules(today: string): Record<string, object> {
  return {
    today: { valeur: String(dayNumber(today)) },
    ...Object.fromEntries(
      Object.entries(asked).flatMap(([type, ids]) => ids.map((id) => [id, { question: `${id}?`, type }])),
    ),
    ...Object.fromEntries(Object.entries(translated).map(([rule, body]) => [nameOf(rule), body as object])),
  };
}

/** The same answers as a situation of publicodes. */
export function situationIn(answers: Answers): Record<string, string | number> {
  return Object.fromEntries<string | number>(
    Object.values(asked)
      .flat()
      .flatMap((id): [string, string | number][] => {
        const value = answers[id];
        if (value === undefined || value === null) return [];
        if (typeof value === 'boolean') return [[id, value ? 'oui' : 'non']];
        if (id === 'departure') return [[id, dayNumber(String(value))]];
        return [[id, typeof value === 'number' ? value : `'${String(value)}'`]];
      }),
  );
}
