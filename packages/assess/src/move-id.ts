/** The id of the step that moves a service away from the number. */
export const moveId = (service: string): string => `move-${service}`;

const reserve = '-fallback';

/** The id of what is done where that move is refused. */
export const fallbackId = (move: string): string => `${move}${reserve}`;

export const isFallback = ({ id }: { readonly id: string }): boolean => id.endsWith(reserve);
