/** A section of the guide, in the order of the path. */
export interface Outlined {
  readonly id: string;
  /** Facts of these topics stand in it. */
  readonly topics: readonly string[];
  /** What is said first: the text `web.guide.<section>.<key>`, and the facts on which it rests. */
  readonly points?: Readonly<Record<string, readonly string[]>>;
  /** Days of the law as a table: `web.guide.days.<key>`, the fact, the field of its value, the unit. */
  readonly days?: Readonly<
    Record<string, readonly [fact: string, field: string, unit: 'days' | 'working-days' | 'years']>
  >;
  /** The carrier has ways of its own here: where nothing is known of them, that is said. */
  readonly ownExpected?: true;
  /** Claims of the copied guides that are answered here. */
  readonly claims?: readonly string[];
  /** What to show at the counter or say on the phone. */
  readonly phrases?: readonly string[];
}

/** The five things that people get wrong: `web.guide.mistake.<key>.belief`, and `web.guide.mistake.<key>` against it. */
export const mistakes: Readonly<Record<string, readonly string[]>> = {
  blocked: ['law-foreign-suspended-not-terminated'],
  accounts: ['law-reuse-risk', 'law-unlink-needs-sim'],
  silence: ['law-inactivity-90', 'law-no-unused-money'],
  menus: ['meta-content-farms'],
  balance: ['law-positive-balance-no-bar', 'law-refund-30d'],
};

/** Carriers that have a guide; `other` is any other one: the law alone. */
export const guideCarriers = ['mts', 'megafon', 'beeline', 't2', 'yota', 'tmobile', 'other'] as const;
export type GuideCarrier = (typeof guideCarriers)[number];

/** The shortest answer to "where do I go": `web.guide.answer.<carrier>`. */
export const answers: Readonly<Record<GuideCarrier, readonly string[]>> = {
  mts: ['mts-store'],
  megafon: ['meg-store'],
  beeline: ['bee-store'],
  t2: ['t2-term-shop', 't2-term-docs'],
  yota: ['yota-term'],
  tmobile: ['tm-term'],
  other: ['law-terminate-any-time'],
};

/** Words that are mixed up, from the glossary. */
export const words = ['termination', 'block-operator', 'block-voluntary', 'block-lost'] as const;

export const outline: readonly Outlined[] = [
  {
    id: 'before',
    topics: ['accounts', 'common guide-check', 'cooling'],
    points: {
      order: ['law-unlink-order', 'law-unlink-needs-sim'],
      phone: ['law-foreign-imei'],
      silence: ['law-cooling-ru'],
    },
    claims: ['guide-not-linked', 'guide-fees-privacy'],
    phrases: ['bank-change', 'bank-autopay', 'mfc-change', 'shop-imei'],
  },
  {
    id: 'numbers',
    topics: ['own-numbers', 'limits'],
    points: { list: ['law-gosuslugi-sim-list', 'law-list-of-contracts'] },
    phrases: ['shop-other-contracts'],
  },
  {
    id: 'records',
    topics: ['call-detail', 'data'],
    ownExpected: true,
    points: { first: ['law-records-not-deleted'] },
    claims: ['guide-records'],
    phrases: ['shop-detail'],
  },
  {
    id: 'debts',
    topics: ['termination-condition', 'debt', 'final-bill', 'lock-in', 'ussd', 'content'],
    ownExpected: true,
    points: {
      used: ['law-terminate-any-time'],
      roaming: ['law-roaming-home-operator'],
      leaving: ['law-court-debts'],
    },
    claims: ['guide-no-debt', 'guide-lock-in'],
    phrases: ['shop-debt-check', 'shop-services-off', 'refuse-debt'],
  },
  {
    id: 'where',
    topics: ['termination-channel', 'identity'],
    claims: [
      'guide-store',
      'guide-store-queue',
      'guide-hotline-cancels',
      'guide-online-mts',
      'guide-online-megafon-beeline',
    ],
    phrases: ['shop-open-language', 'shop-open-brand', 'shop-open-terminate', 'shop-open-leaving', 'shop-open-slow'],
  },
  {
    id: 'papers',
    topics: ['termination-docs'],
    ownExpected: true,
    points: { who: ['law-terminate-any-time', 'law-proxy'], reason: ['law-terminate-any-time'] },
    claims: ['guide-residence-permit', 'guide-sim-needed', 'guide-upload-others'],
    phrases: [
      'shop-open-owner',
      'shop-old-passport',
      'shop-form-blank',
      'shop-form-own',
      'shop-form-date',
      'shop-form-stamp',
      'shop-only-termination',
      'shop-no-upsell',
    ],
  },
  {
    id: 'abroad',
    topics: ['proxy', 'remote'],
    ownExpected: true,
    points: { power: ['law-proxy'], remote: ['law-operator-may-offer-remote'] },
    phrases: ['phone-abroad', 'phone-poa', 'shop-representative'],
  },
  {
    id: 'rights',
    topics: ['termination-right'],
    points: { any: ['law-terminate-any-time'] },
    days: {
      refund: ['law-refund-30d', 'days', 'days'],
      register: ['law-claim-register', 'working_days', 'working-days'],
      reply: ['law-claim-30d', 'days', 'days'],
      paid: ['law-claim-paid-10d', 'days', 'days'],
      resume: ['law-resume-3d', 'days', 'days'],
      'data-check': ['law-data-check-3-15', 'fix_days', 'days'],
      bill: ['law-postpaid-20d', 'min_days', 'days'],
      silence: ['law-inactivity-90', 'min_days', 'days'],
      records: ['law-metadata-3y', 'years', 'years'],
    },
    phrases: ['refuse-right'],
  },
  {
    id: 'refund',
    topics: ['refund'],
    ownExpected: true,
    points: { term: ['law-refund-30d', 'law-positive-balance-no-bar'], bank: ['meta-balance-not-card'] },
    claims: ['guide-balance-zero', 'guide-refund'],
    phrases: ['shop-balance', 'shop-refund-bank', 'shop-refund-number', 'shop-refund-term'],
  },
  {
    id: 'blocked',
    topics: ['blocking', 'suspension', 'foreigners', 'sim', 'sim-loss'],
    points: {
      open: ['law-foreign-suspended-not-terminated'],
      lost: ['law-pay-until-sim-loss-notice'],
    },
    phrases: ['shop-biometrics-block', 'phone-block-lost', 'shop-sim-lost'],
  },
  {
    id: 'silence',
    topics: ['inactivity'],
    ownExpected: true,
    points: { ends: ['law-inactivity-90', 'law-activity-paid'], money: ['law-no-unused-money'] },
    phrases: ['phone-inactivity'],
  },
  {
    id: 'instead',
    topics: ['porting', 'transfer', 'give-away-ban'],
    points: {
      friend: ['law-transfer-ban', 'law-transfer-ban-exceptions'],
      port: ['law-mnp-is-termination'],
    },
    claims: ['guide-esim'],
  },
  {
    id: 'after',
    topics: ['after-care', 'evidence'],
    points: { proof: ['law-no-quick-written-advice'] },
    claims: ['guide-store-at-once', 'guide-call-number', 'guide-check-site'],
    phrases: ['shop-certificate', 'shop-form-stamp'],
  },
  {
    id: 'reuse',
    topics: ['number-reuse'],
    points: { months: ['law-quarantine-2m', 'law-reuse-risk'] },
    phrases: ['shop-reissue-when'],
  },
  {
    id: 'refused',
    topics: ['dispute'],
    points: { claim: ['law-claim-before-court', 'law-claim-30d'] },
    phrases: [
      'refuse-written',
      'refuse-manager',
      'refuse-where',
      'refuse-region',
      'refuse-claim',
      'refuse-escalate',
      'refund-late',
    ],
  },
  {
    id: 'calls',
    topics: ['contacts'],
    claims: ['guide-hotline-mts', 'guide-hotline-megafon', 'guide-hotline-beeline', 'guide-toll-free'],
    phrases: ['phone-human', 'phone-ticket', 'phone-no-codes', 'phone-call-back'],
  },
  { id: 'law', topics: ['sources-of-law', 'law-in-force'] },
];

/** Claims that concern the customers of these carriers only. */
export const claimsOf: Readonly<Record<string, readonly string[]>> = {
  'guide-online-mts': ['mts'],
  'guide-online-megafon-beeline': ['megafon', 'beeline'],
  'guide-hotline-mts': ['mts'],
  'guide-hotline-megafon': ['megafon'],
  'guide-hotline-beeline': ['beeline'],
  'guide-upload-others': ['t2', 'yota', 'tmobile', 'other'],
};

/** Facts that the guide leaves out, and why: the text `web.guide.left.<reason>`. */
export const leftOut: Readonly<Record<string, 'not-closing' | 'few-people'>> = {
  'law-foreign-4-5m': 'not-closing',
  'law-foreign-tourist-reform': 'not-closing',
  'meg-mnp-100': 'not-closing',
  'law-foreign-belarus': 'few-people',
};
