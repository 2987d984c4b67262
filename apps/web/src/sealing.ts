/** What seals and opens travels when it is needed: most people never set a lock or seal a file. */
export const sealing = () => import('@otboy/casefile/sealing');
