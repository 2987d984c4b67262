/** A storage in memory, which can fail as a browser's does, or as a tab that is killed. */
export class TestStorage implements Storage {
  readonly #held: Map<string, string>;
  /** How many writes there were. */
  writes = 0;
  /** From this write on nothing is written: the tab is gone. */
  diesAt = Number.POSITIVE_INFINITY;
  /** This one write is refused. */
  refusesAt = Number.POSITIVE_INFINITY;

  constructor(held: Iterable<readonly [string, string]> = []) {
    this.#held = new Map(held);
  }

  #write(): void {
    this.writes++;
    if (this.writes >= this.diesAt || this.writes === this.refusesAt)
      throw new DOMException('no room', 'QuotaExceededError');
  }

  get length(): number {
    return this.#held.size;
  }
  key(index: number): string | null {
    return [...this.#held.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.#held.get(name) ?? null;
  }
  setItem(name: string, words: string): void {
    this.#write();
    this.#held.set(name, words);
  }
  removeItem(name: string): void {
    if (!this.#held.has(name)) return;
    this.#write();
    this.#held.delete(name);
  }
  clear(): void {
    this.#held.clear();
  }
  copy(): TestStorage {
    return new TestStorage(this.#held);
  }
  entries(): [string, string][] {
    return [...this.#held];
  }
}
