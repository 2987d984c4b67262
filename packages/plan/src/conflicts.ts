import { departureHasPassed, endsContract } from '@otboy/assess';
import { addDays, type PlainDate } from '@otboy/calendar';
import { type Text, text } from '@otboy/knowledge';
import { type Context, isBank, isBranchless, movable } from './context.ts';
import { counterDays } from './counter-days.ts';
import type { Dates } from './dates.ts';
import type { Draft } from './step.ts';
import { answeredSo } from './what-now.ts';

/** Two things that cannot both be, and the ways out: choices for the person, none of them taken silently. */
export interface Conflict {
  readonly id: string;
  readonly text: Text;
  readonly wayOut: readonly Text[];
}

export const conflictsOf = (
  context: Context,
  drafts: readonly Draft[],
  dates: ReadonlyMap<string, Dates>,
): Conflict[] => [
  ...departed(context),
  ...ahead(context),
  ...reopened(context),
  ...refused(context),
  ...tooLate(drafts, dates),
  ...lapsesFirst(context, drafts, dates),
  ...noMoneyInPower(context),
  ...theySaid(context),
  ...partnerShop(context),
  ...overLimit(context),
  ...companyGone(context),
  ...maxAbroad(context),
  ...coolingAtFlight(context),
  ...fewDays(context),
];

/** The day of departure has passed, and the person was last said to be in Russia. */
const departed = ({ situation: { answers }, today, filed }: Context): Conflict[] =>
  filed === undefined && answers.departure !== undefined && departureHasPassed(answers, today)
    ? [
        {
          id: 'departure-passed',
          text: text('conflict.departure-passed', { departure: { date: answers.departure } }),
          wayOut: [text('conflict.departure-passed.here'), text('conflict.departure-passed.gone')],
        },
      ]
    : [];

/** Something is dated later than today: it has not happened, whatever the case says. */
const ahead = (context: Context): Conflict[] => {
  const [first] = [...context.ahead].sort((a, b) => (a.on < b.on ? -1 : 1));
  return first === undefined
    ? []
    : [
        {
          id: 'dated-ahead',
          text: text('conflict.dated-ahead', { n: context.ahead.length, on: { date: first.on } }),
          wayOut: [text('conflict.dated-ahead.check')],
        },
      ];
};

/** It was said to be moved, and it was not. */
const reopened = (context: Context): Conflict[] =>
  context.standings.flatMap(({ service, reopenedBy }) =>
    reopenedBy === undefined
      ? []
      : [
          {
            id: `not-moved-${service}`,
            text: text(`conflict.not-moved.${reopenedBy.what}`, { service: { service }, on: { date: reopenedBy.on } }),
            wayOut: [text('conflict.not-moved.again', { service: { service } }), text('conflict.not-moved.close')],
          },
        ],
  );

/** The new number was refused: the fallback, another way for the refund, or the number stays alive until the money is in. */
const refused = (context: Context): Conflict[] =>
  movable(context).flatMap(({ service, refusedOn: on }) => {
    if (on === undefined) return [];
    const about = { service: { service } };
    const way = !isBank(context, service) ? 'support' : isBranchless(context, service) ? 'chat' : 'branch';
    return [
      {
        id: `refused-${service}`,
        text: text('conflict.refused', { ...about, on: { date: on } }),
        wayOut: [
          text(`conflict.refused.${way}`, about),
          ...(isBank(context, service) && context.closes ? [text('conflict.refused.close-account', about)] : []),
          text(context.closes ? 'conflict.refused.keep-alive' : 'conflict.refused.stay'),
        ],
      },
    ];
  });

/** It does not fit before the flight: the smallest changes that would make it fit. */
const tooLate = (drafts: readonly Draft[], dates: ReadonlyMap<string, Dates>): Conflict[] =>
  drafts
    .filter(({ id }) => dates.get(id)?.tooLate === true)
    // What belongs to the visit of the statement does not fit because that does not.
    .filter(({ together = [] }) => !together.some((id) => id === 'apply' && dates.get(id)?.tooLate === true))
    .map(({ id, title, kind }) => ({
      id: `does-not-fit-${id}`,
      text: text(kind === 'update-data' ? 'conflict.notice-over' : 'conflict.does-not-fit', { step: title }),
      wayOut:
        kind === 'update-data'
          ? [text('conflict.notice-over.today'), text('conflict.notice-over.ask')]
          : kind === 'apply'
            ? [
                text('conflict.fit.next-day'),
                text('conflict.fit.representative'),
                laterFlight(dates.get(id)?.first as PlainDate),
                text('conflict.fit.keep-alive'),
              ]
            : [text('conflict.fit.today'), text('conflict.fit.later-flight'), text('conflict.fit.keep-alive')],
    }));

/** The contract may lapse by silence before the statement can be filed: no paper, no refund, and the number goes on sooner. */
function lapsesFirst(
  { answers, filed }: Context,
  drafts: readonly Draft[],
  dates: ReadonlyMap<string, Dates>,
): Conflict[] {
  const act = drafts.find(({ kind }) => endsContract(kind));
  const first = act === undefined ? null : (dates.get(act.id)?.first ?? null);
  const { lastPaidAction } = answers;
  if (filed !== undefined || lastPaidAction === undefined || first === null) return [];
  const lapse = addDays(lastPaidAction, 90);
  // On the ninetieth day itself it may be too late: a period may be counted by the hour.
  return lapse > first
    ? []
    : [
        {
          id: 'lapses-before-apply',
          text: text('conflict.lapses-first', { lapse: { date: lapse }, first: { date: first } }),
          wayOut: [
            ...(answers.simInHand === false ? [] : [text('conflict.lapses-first.use')]),
            text('conflict.lapses-first.moves'),
            text('conflict.lapses-first.ask'),
          ],
        },
      ];
}

/** The power names the ending and not the money: the representative is sent away with the refund. */
const noMoneyInPower = ({ answers: { actingAs, poaPowers, balance } }: Context): Conflict[] =>
  actingAs === 'representative' && poaPowers !== undefined && !poaPowers.includes('money') && balance !== 0
    ? [
        {
          id: 'power-without-money',
          text: text('conflict.power-without-money'),
          wayOut: [text('conflict.power-without-money.holder'), text('conflict.power-without-money.new')],
        },
      ]
    : [];

/** What was answered and recorded: the way on, for as long as nothing was accepted since. */
const theySaid = (context: Context): Conflict[] =>
  answeredSo(context).map(({ id, said, next }) => ({ id: `they-said-${id}`, text: said, wayOut: next }));

/** The shop in reach is a partner's: it sells, and ends nothing for certain. */
const partnerShop = ({ answers: { shopKind }, closes, filed }: Context): Conflict[] =>
  closes && filed === undefined && shopKind === 'partner'
    ? [
        {
          id: 'partner-shop',
          text: text('conflict.partner-shop'),
          wayOut: [text('what-now.partner-kiosk.next.1'), text('what-now.partner-kiosk.next.2')],
        },
      ]
    : [];

/** Over the limit every number of the person rests, not only the surplus. Facts `law-limit-20`, `law-limit-10`. */
function overLimit({ answers: { becameCitizen, numbersOnPassport = 0, citizenship } }: Context): Conflict[] {
  const citizen = citizenship === 'RU' || becameCitizen === true;
  const limit = citizen ? 20 : citizenship === undefined ? undefined : 10;
  return limit === undefined || numbersOnPassport <= limit
    ? []
    : [
        {
          id: 'over-the-limit',
          text: text('conflict.over-the-limit', { n: numbersOnPassport, limit }),
          wayOut: [text('conflict.over-the-limit.first'), text('conflict.over-the-limit.portal')],
        },
      ];
}

/** Nobody can sign for a company that no longer exists. */
const companyGone = ({ answers: { companyExists }, route }: Context): Conflict[] =>
  route === 'corporate-route' && companyExists === false
    ? [
        {
          id: 'company-gone',
          text: text('conflict.company-gone'),
          wayOut: [text('conflict.company-gone.successor'), text('conflict.company-gone.evacuate')],
        },
      ]
    : [];

/** The nearest flight before which the statement still fits, two days ahead of it: its first day is a working day. */
const laterFlight = (first: PlainDate): Text =>
  text('conflict.fit.later-flight-on', { date: { date: addDays(first, 2) } });

/** MAX takes Russian numbers and those of some neighbours: another one cannot carry it over. */
const maxAbroad = (context: Context): Conflict[] =>
  context.answers.receivingNumber === 'foreign' &&
  movable(context).some(({ service, state }) => service === 'max' && state !== 'moved')
    ? [
        {
          id: 'max-number',
          text: text('conflict.max-number'),
          wayOut: [text('conflict.max-number.totp'), text('conflict.max-number.leave')],
        },
      ]
    : [];

/** Codes do not arrive now, and moves need them. */
const coolingAtFlight = (context: Context): Conflict[] =>
  context.answers.cooling === true && context.answers.departure === context.today
    ? [
        {
          id: 'cooling-at-departure',
          text: text('conflict.cooling'),
          wayOut: [text('conflict.cooling.lift'), text('conflict.fit.later-flight')],
        },
      ]
    : [];

/**
 * No working day is left before the flight: some shops are open all the same, but nobody promises it. Or the day before
 * it is the only one: whoever is refused then has no second try.
 */
function fewDays({ answers: { departure }, today, calendar, route, filed }: Context): Conflict[] {
  if (filed !== undefined || route !== 'close-in-person' || departure === undefined || departure <= today) return [];
  const { onWorkingDay, notAfter } = counterDays(departure, today, calendar);
  const ways = [text('conflict.fit.representative'), text('conflict.fit.later-flight')];
  const places = { departure: { date: departure } };
  if (!onWorkingDay)
    return [
      {
        id: 'no-working-day-left',
        text: text('conflict.no-working-day', places),
        wayOut: [text('conflict.no-working-day.call'), ...ways],
      },
    ];
  return notAfter > addDays(departure, -2)
    ? [
        {
          id: 'no-second-day',
          text: text('conflict.no-second-day', { ...places, date: { date: notAfter } }),
          wayOut: [text('conflict.no-second-day.written'), ...ways],
        },
      ]
    : [];
}
