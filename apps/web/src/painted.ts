/** Once what stands now has been painted; a page in the background paints nothing and does not wait for it. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 200);
  });

/** The browser has its turn first: what was pressed meanwhile is answered. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));
