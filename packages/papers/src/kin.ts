import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import type { Fields } from './fields.ts';
import { documentLine } from './parties.ts';
import { type Sentence, sentencesIn } from './sentence.ts';

const sentence = sentencesIn('receiver');

/** Those to whom a number may be handed (fact `law-transfer-ban-exceptions`), as Russian names them. */
const close =
  /^(?:муж|жена|супруга?|отец|мать|папа|мама|сын|дочь|(?:родн(?:ой|ая) )?(?:брат|сестра)|дед(?:ушка)?|бабушка|внук|внучка)$/iu;

/** Why the number, or its SIM, may not go to the receiver of the case: only close family may have it; null where it may. */
export function notToFamily({ answers, receiver }: Case): Text | null {
  if (answers.closeFamilyInRussia === false) return text('paper.refused.no-family');
  if (receiver?.kinship !== undefined && !close.test(receiver.kinship.trim())) return text('paper.refused.not-family');
  return answers.closeFamilyInRussia === undefined ? text('paper.refused.family-unknown') : null;
}

/** Somebody else may be behind the wish: nothing that hands the number over is made then. */
export const underPressure = ({ answers, events }: Case): Text | null =>
  answers.suspiciousCaller === true ||
  answers.codeReadOut === true ||
  answers.strangerAnswers === true ||
  events.some(({ kind }) => kind === 'code-read-out')
    ? text('paper.refused.under-pressure')
    : null;

/** To whom it goes: each a line of its own. */
export function receiverOf({ receiver = {} }: Case, what: 'sim' | 'number', fields: Fields): Sentence[] {
  return [
    sentence('name', { what, name: fields.take('receiverName', receiver.nameCyrillic, 90) }),
    sentence('kinship', { kinship: fields.take('receiverKinship', receiver.kinship, 90) }),
    sentence('document', { document: fields.take('receiverDocument', documentLine(receiver.document), 90) }),
  ];
}
