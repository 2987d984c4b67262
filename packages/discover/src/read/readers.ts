import { jsonLines } from './json-lines.ts';
import type { Reader } from './reader.ts';
import { smsBackupRestore } from './sms-backup-restore.ts';

/** Every format that can be read. A new one is a file beside these and a line here. */
export const readers: readonly Reader[] = [smsBackupRestore, jsonLines];
