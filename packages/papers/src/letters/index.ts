import type { PaperMaker } from '../paper.ts';
import { bankNotice } from './bank-notice.ts';
import { callDetailRequest } from './call-detail-request.ts';
import { claim } from './claim.ts';
import { companyLetter } from './company-letter.ts';
import { complaint } from './complaint.ts';
import { complaintConsumer } from './complaint-consumer.ts';
import { consentWithdrawal } from './consent-withdrawal.ts';
import { noDebtRequest } from './no-debt-request.ts';
import { ownershipTransfer } from './ownership-transfer.ts';
import { postalContents } from './postal-contents.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { receiptMark } from './receipt-mark.ts';
import { refundApplication } from './refund-application.ts';
import { simReplacement } from './sim-replacement.ts';
import { terminationStatement } from './termination-statement.ts';
import { writtenRefusal } from './written-refusal.ts';

/** Every letter. Adding one means adding a file and a line. */
export const letters: readonly PaperMaker[] = [
  terminationStatement,
  refundApplication,
  callDetailRequest,
  noDebtRequest,
  powerOfAttorney,
  receiptMark,
  writtenRefusal,
  claim,
  complaint,
  complaintConsumer,
  bankNotice,
  ownershipTransfer,
  simReplacement,
  companyLetter,
  postalContents,
  consentWithdrawal,
];
