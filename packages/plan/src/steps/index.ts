import type { StepMaker } from '../step.ts';
import { apply } from './apply.ts';
import { autopay } from './autopay.ts';
import { bankClose } from './bank-close.ts';
import { bankNotice } from './bank-notice.ts';
import { blockLine } from './block-line.ts';
import { claim } from './claim.ts';
import { complaint } from './complaint.ts';
import { confirmedOff } from './confirmed-off.ts';
import { creditFreeze } from './credit-freeze.ts';
import { debtCheck } from './debt-check.ts';
import { endSessions } from './end-sessions.ts';
import { familyWarned } from './family-warned.ts';
import { inventory } from './inventory.ts';
import { invoiceCheck } from './invoice-check.ts';
import { lapse } from './lapse.ts';
import { liftCooling } from './lift-cooling.ts';
import { move } from './move.ts';
import { newNumber } from './new-number.ts';
import { otherContract } from './other-contract.ts';
import { pay } from './pay.ts';
import { policeReport } from './police-report.ts';
import { portOut } from './port-out.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { proof } from './proof.ts';
import { records } from './records.ts';
import { refundApplication } from './refund-application.ts';
import { refundIn } from './refund-in.ts';
import { refuseNumber } from './refuse-number.ts';
import { rehearsal } from './rehearsal.ts';
import { restore } from './restore.ts';
import { secondFactor } from './second-factor.ts';
import { selfBan } from './self-ban.ts';
import { simDestroy } from './sim-destroy.ts';
import { stopUsing } from './stop-using.ts';
import { subscriptions } from './subscriptions.ts';
import { suspend } from './suspend.ts';
import { transfer } from './transfer.ts';
import { updateData } from './update-data.ts';
import { watch } from './watch.ts';

/** Every kind of step that a plan can have; order and dates are computed, not read from this list. */
export const makers: readonly StepMaker[] = [
  inventory,
  newNumber,
  secondFactor,
  move,
  rehearsal,
  autopay,
  subscriptions,
  otherContract,
  updateData,
  debtCheck,
  records,
  pay,
  powerOfAttorney,
  liftCooling,
  blockLine,
  restore,
  endSessions,
  creditFreeze,
  policeReport,
  familyWarned,
  bankNotice,
  apply,
  refuseNumber,
  refundApplication,
  proof,
  confirmedOff,
  refundIn,
  claim,
  complaint,
  bankClose,
  selfBan,
  simDestroy,
  invoiceCheck,
  watch,
  lapse,
  stopUsing,
  transfer,
  suspend,
  portOut,
];
