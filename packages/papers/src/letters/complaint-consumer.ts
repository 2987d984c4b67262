import type { PaperMaker } from '../paper.ts';
import { complaintTo } from './complaint.ts';

export const complaintConsumer: PaperMaker = {
  ...complaintTo('complaint-consumer', 'consumer'),
  about: 'The same history to who protects consumers: another office, with other powers.',
};
