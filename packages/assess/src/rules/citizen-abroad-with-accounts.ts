import { accountsHangOnIt, all, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const citizenAbroadWithAccounts: Rule = {
  id: 'citizen-abroad-with-accounts',
  about: 'A citizen abroad whose bank or portal hangs on the number loses more by closing it than the fee saves.',
  when: all(
    reported('citizenship', (code) => code === 'RU'),
    reported('inRussia', (here) => !here),
    accountsHangOnIt,
    reported('receivingNumber', (kind) => kind !== 'russian'),
  ),
  concludes: { verdict: 'keep' },
  facts: ['law-gosuslugi-sim-list', 'law-inactivity-90', 'law-transfer-ban-exceptions'],
  examples: [
    {
      name: 'relocant with a bank',
      case: {
        answers: { citizenship: 'RU', inRussia: false, receivingNumber: 'foreign' },
        links: [{ service: 'tbank' }],
      },
      outcome: 'yes',
    },
    {
      name: 'has another Russian number',
      case: {
        answers: { citizenship: 'RU', inRussia: false, receivingNumber: 'russian' },
        links: [{ service: 'tbank' }],
      },
      outcome: 'no',
    },
    {
      name: 'neither portal nor bank',
      case: {
        answers: {
          citizenship: 'RU',
          inRussia: false,
          receivingNumber: 'foreign',
          gosuslugiAccount: false,
          russianBankAccount: false,
        },
      },
      outcome: 'no',
    },
    {
      name: 'everything was moved',
      case: {
        answers: { citizenship: 'RU', inRussia: false, receivingNumber: 'foreign' },
        links: [
          { service: 'tbank', state: 'moved' },
          { service: 'gosuslugi', state: 'moved' },
        ],
      },
      outcome: 'no',
    },
    {
      name: 'where the person is was not said',
      case: { answers: { citizenship: 'RU', receivingNumber: 'foreign' }, links: [{ service: 'tbank' }] },
      outcome: 'unknown',
    },
  ],
};
