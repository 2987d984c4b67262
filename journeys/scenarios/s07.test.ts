import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S07', {
  story: 'a father died a month ago; his bank, the portal and an autopay hang on the number',
  case: people.S07,
  verdict: 'heir-route',
  order: [
    ['bank-notice', 'apply'],
    ['apply', 'sim-destroy'],
  ],
  hard: [['bank-notice', 'apply']],
  mustKnow: ['heir-not-login'],
  never: ['rehearsal', 'move', 'second-factor', 'lapse', 'stop-using', 'self-ban'],
  neverSaid: /войдите от имени|log in as (him|the deceased)|用逝者的.{0,4}登录/i,
});
