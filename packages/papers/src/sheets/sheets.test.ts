import type { Case } from '@otboy/casefile';
import { discreet, type Lang, languages, say } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { makePapers } from '../papers.node.ts';
import { draftPapers, officeKinds, paperKinds } from '../papers.ts';
import { wordsOf } from '../sheet.ts';
import { inTongue } from '../sheet-layout.ts';
import { asked, drafted, knowledge } from '../testing/drafted.ts';
import { changed, li } from '../testing/people.ts';
import { room } from '../testing/render.ts';
import { variants } from '../testing/variants.ts';

const said = (kind: string, kase: Case, lang: Lang = 'ru'): string => {
  const { paper } = drafted(kind, kase, lang);
  if (paper.form !== 'sheet') throw new Error(`${kind} is no sheet`);
  return paper.blocks
    .flatMap(wordsOf)
    .map((words) => inTongue(discreet(knowledge), lang, words))
    .join('\n');
};
const why = (kind: string, kase: Case): string | undefined =>
  draftPapers({ ...asked(), case: kase, only: [kind] }).refused[0]?.why.say;

describe('sheets of an office', () => {
  test.each([
    ['poster', 1],
    ['leavers-sheet', 1],
    ['leaflet', 2],
  ] as const)('%s is on so many pages: %i, whoever prints it', async (kind, most) => {
    for (const lang of languages) {
      const { papers } = await makePapers({ ...asked(lang), case: li, only: [kind], assetsDir: room });
      expect(papers[0]?.pages).toBe(most);
    }
  });

  test('hold nothing of a case, and come only when they are asked for', () => {
    const empty: Case = { otboy: 1, answers: {}, links: [], declared: {}, events: [] };
    for (const kind of officeKinds()) expect(drafted(kind, li).paper).toEqual(drafted(kind, empty).paper);
    const { papers } = draftPapers({ ...asked(), case: li });
    expect(papers.filter(({ kind }) => officeKinds().includes(kind))).toEqual([]);
    expect(paperKinds()).toEqual(expect.arrayContaining(officeKinds()));
  });

  test('say the same in three languages, each as large as the other', () => {
    for (const kind of officeKinds())
      expect(drafted(kind, li).layout.sheet?.title.map(({ lang, small }) => [lang, small])).toEqual([
        ['ru', false],
        ['en', false],
        ['zh', false],
      ]);
  });
});

describe('the dossier', () => {
  const accepted = { kind: 'accepted', on: '2026-11-20', step: 'apply' } as const;
  const dossier = (event: Partial<Case['events'][number]>) =>
    drafted('closing-dossier', changed({}, { events: [{ ...accepted, ...event }] }));

  test.each([
    'на снимке код 941300',
    'пароль от кабинета',
    'PIN 0000',
    'карта 4000 0000 0000 0002',
    'screen of Binance',
    '截图，验证码 941300',
  ])('does not print a note such as: %s', (evidence) => {
    const { paper, layout } = dossier({ evidence });
    expect(JSON.stringify(layout)).not.toContain(evidence);
    expect(paper.missing).toContain('evidence');
    expect(paper.check.map((note) => note.say)).toContain('paper.closing-dossier.unsaid');
  });

  test.each([
    'Фото экземпляра с отметкой',
    'Photo of the stamped copy',
    '盖章的申请书照片',
    'Почтовый чек 80000000000017',
  ])('prints a note such as: %s', (evidence) => {
    const { paper, layout } = dossier({ evidence });
    expect(JSON.stringify(layout)).toContain(evidence);
    expect(paper.missing).not.toContain('evidence');
  });

  test('tells what was done with the carrier, in the order of the days, and nothing of what hung on the number', () => {
    const told = said(
      'closing-dossier',
      changed(
        {},
        {
          events: [
            { kind: 'confirmed', on: '2026-11-22', step: 'apply' },
            accepted,
            { kind: 'moved', on: '2026-11-19', service: 'sberbank', worked: true },
            { kind: 'refused', on: '2026-11-18', service: 'sberbank' },
            { kind: 'sent', on: '2026-12-24', step: 'claim' },
          ],
        },
      ),
    );
    expect(told.indexOf('20.11.2026')).toBeLessThan(told.indexOf('22.11.2026'));
    expect(told).not.toMatch(/Сбер|19\.11\.2026|18\.11\.2026|24\.12\.2026/);
  });

  test('what is proven is not missing', () => {
    const proof = said(
      'closing-dossier',
      changed({}, { events: [accepted, { kind: 'step-done', on: '2026-11-20', step: 'proof', evidence: 'Фото' }] }),
    );
    const without = said('closing-dossier', changed({}, { events: [accepted] }));
    const missing = (words: string) => words.slice(words.indexOf('Чего не хватает'));
    expect(missing(without)).toContain('Экземпляр заявления с отметкой о приёме');
    expect(missing(proof)).not.toContain('Экземпляр заявления с отметкой о приёме');
  });

  test('is not made where nothing happened', () => {
    expect(why('closing-dossier', li)).toBe('paper.refused.no-dossier');
  });
});

describe('the sheet for the hotline', () => {
  test.each<[string, Case['answers'], string | undefined]>([
    ['a stranger', { holder: 'stranger' }, 'not-holder'],
    ['family without a power', { holder: 'close-family', actingAs: 'self' }, 'not-holder'],
    ['family with one', { holder: 'close-family', actingAs: 'representative' }, undefined],
    ['the person in the contract', { holder: 'self' }, undefined],
    ['a carrier of which no number is known', { carrierNow: 'other' }, 'no-hotline'],
  ])('%s', (_name, answers, refusal) => {
    expect(why('hotline-sheet', changed(answers))).toBe(refusal === undefined ? undefined : `paper.refused.${refusal}`);
  });

  test('who is not in the contract does not answer for who is', () => {
    const own = said('hotline-sheet', changed({ inRussia: false }));
    expect(own).toContain('E00000000');
    for (const answers of [
      { actingAs: 'representative' },
      { holder: 'deceased', actingAs: 'heir' },
      { holder: 'company', actingAs: 'company-officer' },
    ] as const) {
      const words = said('hotline-sheet', changed({ inRussia: false, ...answers }));
      expect(words).not.toMatch(/E00000000|14\.03\.2002|кодовое слово/i);
      expect(words).toContain('Не отвечайте за абонента');
    }
  });

  test('the document is the one in the contract', () => {
    const oldDocument = { number: 'G0000000' };
    const kase = changed({ documentChanged: true }, { person: { ...li.person, oldDocument } });
    expect(said('hotline-sheet', kase)).toContain('G0000000');
  });

  test('no phrase asks for a new SIM, a new holder or the end of a block', () => {
    for (const { kind, case: kase } of variants.filter((one) => one.kind === 'hotline-sheet'))
      expect(said(kind, kase)).not.toMatch(/перевыпус|восстанов|переоформ|разблокир|нов\S+ сим/i);
  });
});

describe('the plan on paper', () => {
  test('a step is named, but neither a private service nor who sends codes', () => {
    const kase = changed(
      { inRussia: true },
      {
        links: [
          { service: 'sberbank' },
          { service: 'binance' },
          { service: null, label: 'TAINA', kinds: ['otp'], lastCode: '2026-11-01' },
        ],
      },
    );
    for (const lang of languages) {
      const words = said('plan-checklist', kase, lang);
      expect(words).toContain(say(knowledge, lang, { service: 'sberbank' }));
      expect(words).not.toMatch(/binance|TAINA/i);
    }
    expect(drafted('plan-checklist', kase).paper.check.map((note) => note.say)).toContain(
      'paper.plan-checklist.sensitive',
    );
    expect(drafted('plan-checklist', changed({ inRussia: true })).paper.check.map((note) => note.say)).not.toContain(
      'paper.plan-checklist.sensitive',
    );
  });

  test('before the statement it says what holds it, after it nothing', () => {
    const guard = 'До этого заявление не подавайте.';
    expect(said('plan-checklist', changed({ inRussia: true, lineState: 'active' }))).toContain(guard);
    const over = changed({ lineState: 'ended', closedOn: '2026-10-08', wants: 'refund' });
    expect(said('plan-checklist', over)).not.toContain(guard);
  });
});
