import type { Rule } from '../rule.ts';
import { abroadNeedsRepresentative } from './abroad-needs-representative.ts';
import { actingByPower } from './acting-by-power.ts';
import { canComeInPerson } from './can-come-in-person.ts';
import { carrierClosesRemotely } from './carrier-closes-remotely.ts';
import { choseKeeping } from './chose-keeping.ts';
import { choseLapse } from './chose-lapse.ts';
import { chosePortal } from './chose-portal.ts';
import { choseRepresentative } from './chose-representative.ts';
import { choseSuspension } from './chose-suspension.ts';
import { choseTransfer } from './chose-transfer.ts';
import { citizenAbroadWithAccounts } from './citizen-abroad-with-accounts.ts';
import { codeReadOut } from './code-read-out.ts';
import { companyHolds } from './company-holds.ts';
import { dataDoNotMatch } from './data-do-not-match.ts';
import { debtDisputed } from './debt-disputed.ts';
import { debtOpen } from './debt-open.ts';
import { familyCouldTakeIt } from './family-could-take-it.ts';
import { filedByRepresentative } from './filed-by-representative.ts';
import { filedOnPortal } from './filed-on-portal.ts';
import { holderDied } from './holder-died.ts';
import { hoursTooFew } from './hours-too-few.ts';
import { lineEnded } from './line-ended.ts';
import { mayLapse } from './may-lapse.ts';
import { notYours } from './not-yours.ts';
import { otherContractsUndecided } from './other-contracts-undecided.ts';
import { portalCanRefuse } from './portal-can-refuse.ts';
import { refundOverdue } from './refund-overdue.ts';
import { shopRefused } from './shop-refused.ts';
import { simLostWithDanger } from './sim-lost-with-danger.ts';
import { statementFiled } from './statement-filed.ts';
import { strangerAnswers } from './stranger-answers.ts';
import { suspiciousCaller } from './suspicious-caller.ts';
import { userUnknown } from './user-unknown.ts';
import { wantsItBack } from './wants-it-back.ts';
import { wantsToKeep } from './wants-to-keep.ts';

/** Above this line an applicable rule wins over anything unknown; below it an unknown gate holds the verdict. */
export const beforeCannotTell: readonly Rule[] = [
  codeReadOut,
  strangerAnswers,
  simLostWithDanger,
  notYours,
  holderDied,
  companyHolds,
  lineEnded,
  suspiciousCaller,
  otherContractsUndecided,
  hoursTooFew,
  wantsItBack,
];

/** What wins once nothing that could change it is unknown: data, debt, then the routes, the first that applies. */
export const afterCannotTell: readonly Rule[] = [
  dataDoNotMatch,
  debtOpen,
  filedByRepresentative,
  statementFiled,
  filedOnPortal,
  // What the person chose among the alternatives, where it is possible.
  choseKeeping,
  choseTransfer,
  choseSuspension,
  choseRepresentative,
  chosePortal,
  choseLapse,
  wantsToKeep,
  citizenAbroadWithAccounts,
  familyCouldTakeIt,
  actingByPower,
  carrierClosesRemotely,
  canComeInPerson,
  mayLapse,
  abroadNeedsRepresentative,
  portalCanRefuse,
];

/** What runs beside the verdict, whatever it is. */
export const besides: readonly Rule[] = [debtDisputed, shopRefused, refundOverdue, userUnknown];

/** Every rule, in the order in which the first that applies wins. */
export const rules: readonly Rule[] = [...beforeCannotTell, ...afterCannotTell, ...besides];
