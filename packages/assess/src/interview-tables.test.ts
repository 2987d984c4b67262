import { fileURLToPath } from 'node:url';
import { type AnswerId, type Answers, answers as answersSchema, type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { interview, question } from './interview.ts';
import { interviewSchema } from './schema.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers): Case => ({ ...newCase(), answers });

describe('what is asked, in which order, and what is answered', () => {
  test.each<[string, Case, string, string]>([
    [
      'nothing is known',
      newCase(),
      'holder balance carrierNow inRussia payment gosuslugiAccount wants lineState codeReadOut suspiciousCaller strangerAnswers closedOn otherContracts blockReason simInHand documentChanged documentExpired becameCitizen noticeKind citizenship russianBankAccount receivingNumber closeFamilyInRussia actingAs departure canTravel gosuslugiOtherFactor debtDisputed refusedAtShop refundAsked unknownNumbers wantsBankClosed',
      '',
    ],
    [
      'all that matters is known',
      given(leaving),
      'codeReadOut suspiciousCaller strangerAnswers closedOn otherContracts wants blockReason simInHand documentChanged documentExpired becameCitizen noticeKind actingAs debtDisputed refusedAtShop wantsBankClosed departure',
      'holder carrierNow lineState balance inRussia',
    ],
    [
      'the day of departure has passed',
      given({ ...leaving, departure: '2026-11-20' }),
      'departure codeReadOut suspiciousCaller strangerAnswers closedOn otherContracts wants blockReason simInHand documentChanged documentExpired becameCitizen noticeKind actingAs debtDisputed refusedAtShop wantsBankClosed',
      'holder carrierNow lineState balance inRussia',
    ],
    [
      'a day of departure to come',
      given({ ...leaving, departure: '2026-12-03' }),
      'codeReadOut suspiciousCaller strangerAnswers closedOn otherContracts wants blockReason simInHand documentChanged documentExpired becameCitizen noticeKind actingAs debtDisputed refusedAtShop wantsBankClosed',
      'holder carrierNow lineState balance inRussia departure',
    ],
  ])('%s', (_name, kase, remaining, answered) => {
    const found = interview(knowledge, kase, today, ['wantsBankClosed', 'departure', 'balance']);
    expect([found.remaining.join(' '), found.answered.join(' ')]).toEqual([remaining, answered]);
    expect(found.next).toEqual(question(found.remaining[0] as AnswerId));
    for (const lang of ['ru', 'en', 'zh'] as const)
      expect(interviewSchema.safeParse(localise(knowledge, lang, found)).error).toBeUndefined();
  });
});

describe('each question, its kind and its choices', () => {
  const table: readonly (readonly [AnswerId, string, string])[] = [
    ['carrierNow', 'choice', 'mts megafon beeline t2 yota tmobile sber volna motiv other'],
    ['ported', 'yes-no', ''],
    ['holder', 'choice', 'self close-family company deceased stranger'],
    ['actingAs', 'choice', 'self representative heir company-officer'],
    ['poaPowers', 'list', 'terminate money records transfer'],
    ['lineState', 'choice', 'active blocked suspended ended'],
    ['blockReason', 'choice', 'biometrics non-use debt limit data-mismatch handset lost-sim other'],
    ['payment', 'choice', 'prepaid postpaid'],
    ['balance', 'money', ''],
    ['debtDisputed', 'money', ''],
    ['refundAsked', 'money', ''],
    ['departure', 'date', ''],
    ['lastPaidAction', 'date', ''],
    ['noticeReceived', 'date', ''],
    ['noticeKind', 'choice', 'data-mismatch non-use limit foreigner'],
    ['enteredRussia', 'date', ''],
    ['closedOn', 'date', ''],
    ['diedOn', 'date', ''],
    ['hoursLeft', 'number', ''],
    ['numbersOnPassport', 'number', ''],
    ['unknownNumbers', 'number', ''],
    ['citizenship', 'country', ''],
    ['receivingNumber', 'choice', 'none russian foreign'],
    ['otherContracts', 'list', 'home-internet subscription bank-card instalment family-line'],
    ['shopKind', 'choice', 'own partner'],
    ['wants', 'choice', 'close keep refund dispute recover'],
    [
      'chosen',
      'choice',
      'keep-cheaply suspend transfer port-out esim let-lapse close-by-representative close-via-portal',
    ],
    ['inRussia', 'yes-no', ''],
    ['simInHand', 'yes-no', ''],
    ['sameHandset', 'yes-no', ''],
    ['cooling', 'yes-no', ''],
    ['recentRoaming', 'yes-no', ''],
    ['biometricsDone', 'yes-no', ''],
    ['documentChanged', 'yes-no', ''],
    ['documentExpired', 'yes-no', ''],
    ['becameCitizen', 'yes-no', ''],
    ['gosuslugiAccount', 'yes-no', ''],
    ['gosuslugiOtherFactor', 'yes-no', ''],
    ['sbpOnNumber', 'yes-no', ''],
    ['autopay', 'yes-no', ''],
    ['subscriptions', 'yes-no', ''],
    ['russianBankAccount', 'yes-no', ''],
    ['wantsBankClosed', 'yes-no', ''],
    ['closeFamilyInRussia', 'yes-no', ''],
    ['codeReadOut', 'yes-no', ''],
    ['strangerAnswers', 'yes-no', ''],
    ['suspiciousCaller', 'yes-no', ''],
    ['refusedAtShop', 'yes-no', ''],
    ['companyExists', 'yes-no', ''],
    ['canTravel', 'yes-no', ''],
    ['minorUser', 'yes-no', ''],
  ];
  const hinted = ['carrierNow', 'balance', 'debtDisputed', 'departure', 'numbersOnPassport'];
  test.each(table)('%s: %s', (id, kind, choices) => {
    const values = choices === '' ? [] : choices.split(' ');
    expect(question(id)).toEqual({
      id,
      text: { say: `question.${id}` },
      ...(hinted.includes(id) ? { hint: { say: `question.${id}.hint` } } : {}),
      why: { say: `question.${id}.why` },
      kind,
      ...(values.length === 0
        ? {}
        : { choices: values.map((value) => ({ value, text: { say: `answer.${id}.${value}` } })) }),
    });
    const asked = localise(knowledge, 'en', { next: question(id), remaining: [], answered: [] });
    expect(interviewSchema.safeParse(asked).error).toBeUndefined();
  });

  test('all of them stand in the table', () => {
    expect(table.map(([id]) => id)).toEqual(Object.keys(answersSchema.shape));
  });
});
