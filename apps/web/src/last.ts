const forgets: (() => void)[] = [];

/** Decides once for what was given last: several parts of a page ask for the same, and each page after it. */
export function last<Given extends readonly unknown[], Made>(
  decide: (...given: Given) => Made,
): (...given: Given) => Made {
  let before: { readonly given: Given; readonly made: Made } | undefined;
  forgets.push(() => {
    before = undefined;
  });
  return (...given) => {
    if (before === undefined || given.some((one, index) => one !== before?.given[index]))
      before = { given, made: decide(...given) };
    return before.made;
  };
}

/** What was decided of a case leaves the memory with it: behind a lock, and where it was wiped. */
export function forgetDecisions(): void {
  for (const forget of forgets) forget();
}
