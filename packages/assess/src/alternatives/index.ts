import type { Alternative } from '../alternative.ts';
import { closeByRepresentative } from './close-by-representative.ts';
import { closeViaPortal } from './close-via-portal.ts';
import { esim } from './esim.ts';
import { keepCheaply } from './keep-cheaply.ts';
import { letLapse } from './let-lapse.ts';
import { portOut } from './port-out.ts';
import { restore } from './restore.ts';
import { suspend } from './suspend.ts';
import { transfer } from './transfer.ts';

/** What else can be done with the number, in the order in which they are shown. */
export const alternatives: readonly Alternative[] = [
  keepCheaply,
  suspend,
  transfer,
  portOut,
  esim,
  restore,
  letLapse,
  closeByRepresentative,
  closeViaPortal,
];
