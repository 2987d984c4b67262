import { CallCarrier } from '../pages/call.tsx';
import { Urgent } from '../pages/urgent.tsx';
import type { Pages } from './page-of.ts';

export const pages: Pages = { call: CallCarrier, urgent: Urgent };
