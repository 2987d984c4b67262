import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { operatorOf, partyChecks, signedBy, signerOf, twoLines } from '../parties.ts';
import { refusalOf } from '../refusal.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';
import { visitOf } from '../visit.ts';
import { claim } from './claim.ts';
import { companyLetter } from './company-letter.ts';
import { refundApplication } from './refund-application.ts';
import { terminationStatement } from './termination-statement.ts';

const sentence = sentencesIn('postal');

export const postalContents: PaperMaker = {
  kind: 'postal-contents',
  about: 'The list of contents that the post stamps: without it a letter proves an envelope, not what was in it.',
  guarded: false,
  due: (request) => postedOf(request).length > 0 && (visitOf(request)?.way === 'post' || refusalOf(request) !== null),
  refuse: (request) => (postedOf(request).length === 0 ? text('paper.refused.nothing-to-post') : null),
  write: (request) => {
    const fields = new Fields(request.prints);
    return {
      form: 'letter',
      kind: 'postal-contents',
      head: headOf(request, fields),
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: [],
      ask: sentence('ask'),
      requests: contentsOf(request).map((what) =>
        sentence('item', { what, worth: fields.take('postal-worth', undefined, 30) }),
      ),
      closing: ['other', 'total', 'clerk', 'postmark'].map((id) =>
        sentence(id, { [id]: fields.take(`postal-${id}`, undefined, 90) }),
      ),
      attached: null,
      signer: senderOf(request.case, fields),
      mark: 'signature',
      missing: fields.missing,
      facts: ['law-claim-proof'],
      check: [
        text('paper.yours.postal-twice'),
        text('paper.yours.postal-form'),
        text('paper.yours.postal-address'),
        ...partyChecks(request, fields),
      ],
    };
  },
};

/** Letters that go to the carrier by post, in the order in which they lie in the envelope. */
const posted: readonly PaperMaker[] = [claim, terminationStatement, refundApplication, companyLetter];

/** Those of them that are right now and may be made. */
const postedOf = (request: Request): Text[] =>
  posted
    .filter(({ due, refuse }) => due(request) && refuse(request) === null)
    .map(({ kind }) => text(`paper.name.${kind}`));

/** Letters first, then copies: originals of documents are never posted. */
const contentsOf = (request: Request): Text[] => [
  ...postedOf(request),
  ...[
    'identity',
    ...(signerOf(request.case) === 'representative' ? ['power'] : []),
    ...(signerOf(request.case) === 'heir' ? ['death', 'kinship'] : []),
    ...(refusalOf(request) === null ? [] : ['refusal']),
  ].map((id) => text(`paper.postal.copy.${id}`)),
];

const senderOf = (kase: Case, fields: Fields): string =>
  kase.answers.holder === 'company' ? fields.take('companyName', kase.company?.name, 70) : signedBy(kase, fields);

/** Where the receipt comes back to. */
function returnTo({ person, representative, heir, company, answers }: Case): string | undefined {
  if (answers.holder === 'company') return company?.address;
  if (answers.holder === 'deceased') return heir?.address;
  return answers.actingAs === 'representative' ? (representative?.address ?? person?.address) : person?.address;
}

const headOf = (request: Request, fields: Fields): Sentence[] => [
  sentence('to', { operator: operatorOf(request, fields) }),
  sentence('to-address', { address: fields.take('postal-address', undefined, twoLines) }),
  sentence('from', { name: senderOf(request.case, fields) }),
  sentence('from-address', { address: fields.take('postal-return', returnTo(request.case), twoLines) }),
];
