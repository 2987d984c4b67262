/**
 * Where in the page one is: the words after `#/`. They name pages and questions, never an answer, a number or a service:
 * addresses stay in the history of the browser.
 */
export const wordsOf = (hash: string): readonly string[] =>
  hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
