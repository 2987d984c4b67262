/** Whether the browser promises not to clear what is kept here when it wants room. */
export type Persistence = 'kept' | 'not-promised' | 'cannot-say';

const offered = (): StorageManager | undefined =>
  'storage' in navigator && 'persist' in navigator.storage ? navigator.storage : undefined;

export async function persistence(): Promise<Persistence> {
  try {
    const storage = offered();
    if (storage === undefined) return 'cannot-say';
    return (await storage.persisted()) ? 'kept' : 'not-promised';
  } catch {
    return 'cannot-say';
  }
}

/** Asks for the promise; some browsers ask the person, others decide by themselves. */
export async function askPersistence(): Promise<Persistence> {
  try {
    const storage = offered();
    if (storage === undefined) return 'cannot-say';
    return (await storage.persist()) ? 'kept' : 'not-promised';
  } catch {
    return 'cannot-say';
  }
}
