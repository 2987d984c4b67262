/** A word between braces, where values go in as they are. */
const place = /\{(\w+)\}/g;

/**
 * Fills in a message that holds nothing but words and places, as the library would, without its parser: nine of ten texts
 * are such, and a page says a hundred of them before it can be seen. `plain-message.test.ts` holds both equal.
 * @returns undefined for plurals, choices, formats and quoted braces
 */
export function plainMessage(
  source: string,
): { format: (values?: Readonly<Record<string, unknown>>) => string } | undefined {
  if (/[{}']/.test(source.replace(place, ''))) return undefined;
  const pieces = source.split(place);
  return {
    format: (values = {}) => pieces.map((piece, index) => (index % 2 === 0 ? piece : inPlace(values, piece))).join(''),
  };
}

function inPlace(values: Readonly<Record<string, unknown>>, name: string): string {
  if (!Object.hasOwn(values, name)) throw new Error(`The place {${name}} has no value.`);
  return String(values[name]);
}
