import { Carried } from '../pages/carried.tsx';
import { Cases } from '../pages/cases.tsx';
import { LockPage } from '../pages/lock.tsx';
import { OfflinePage } from '../pages/offline.tsx';
import { OnThePhone } from '../pages/phone.tsx';
import { Seal } from '../pages/seal.tsx';
import { Wipe } from '../pages/wipe.tsx';
import { YourCase } from '../pages/your-case.tsx';
import type { Pages } from './page-of.ts';

export const pages: Pages = {
  carried: Carried,
  case: YourCase,
  cases: Cases,
  lock: LockPage,
  offline: OfflinePage,
  phone: OnThePhone,
  seal: Seal,
  wipe: Wipe,
};
