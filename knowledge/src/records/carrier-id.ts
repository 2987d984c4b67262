import * as z from 'zod/mini';

/** Carrier ids of the contract. `other` is any carrier that we know nothing about beyond the law. */
export const carrierId = z
  .enum(['mts', 'megafon', 'beeline', 't2', 'yota', 'tmobile', 'sber', 'volna', 'motiv', 'other'])
  .register(z.globalRegistry, { description: 'Carrier id.' });
export type CarrierId = z.infer<typeof carrierId>;
