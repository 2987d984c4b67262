import type { Alternative } from '../alternative.ts';
import { all, answer, any, is } from '../condition.ts';

export const portOut: Alternative = {
  code: 'port-out',
  about:
    'Another carrier takes the number over, in the same region; for a foreigner it is a new contract with its rules.',
  possible: all(
    is('holder', 'self'),
    is('lineState', 'active'),
    answer('balance', (kopecks) => kopecks >= 0),
    any(is('citizenship', 'RU'), is('biometricsDone', true)),
  ),
  facts: ['law-mnp-fee', 'law-mnp-same-region', 'law-mnp-refusal', 'law-mnp-foreigners'],
  first: ['debt-check'],
};
