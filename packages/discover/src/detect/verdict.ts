import type { Evidence, MessageKind } from '@otboy/casefile';

/** How one message was judged. */
export interface Verdict {
  readonly kind: MessageKind;
  /** Service id; always null for marketing, personal and spam. */
  readonly service: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** What the service was told by; null without one. */
  readonly by: Evidence['kind'] | null;
  /** A name for a sender of codes that the knowledge does not have. */
  readonly label: string | null;
  /** Set when the message imitates: why, and whom. */
  readonly suspicious: { readonly why: 'look-alike' | 'phishing'; readonly service: string | null } | null;
}
