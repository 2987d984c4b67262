/**
 * Mutation testing of the three rooms that decide: `npm run mutation`; of one room: `ROOM=plan npm run mutation`.
 * What is not mutated, and why, stands in docs/mutation.md.
 */

const rooms = (process.env.ROOM ?? 'calendar,assess,plan').split(',');

const proseOf = new Set(['describe', 'sentence']);

/** Words for the reader of the code or of the JSON Schema, and the examples of a rule: they are data, nothing runs on them. */
function isProse({ node, parent }) {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral' && node.type !== 'ArrayExpression') return false;
  if (parent.type === 'ObjectProperty') return parent.key.name === 'about' || parent.key.name === 'examples';
  if (parent.type !== 'CallExpression' || !parent.arguments.includes(node)) return false;
  const callee = parent.callee.type === 'MemberExpression' ? parent.callee.property.name : parent.callee.name;
  // The second argument of `single` is what the step is about.
  return proseOf.has(callee) || (callee === 'single' && parent.arguments.indexOf(node) === 1);
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: { shouldIgnore: (path) => (isProse(path) ? 'words for a reader' : undefined) },
  },
];

export default {
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  mutate: [
    ...rooms.map((room) => `packages/${room}/src/**/*.ts`),
    '!**/*.test.ts',
    '!**/*.test-data.ts',
    '!**/*.node.ts',
  ],
  ignorers: ['prose'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/sandbox',
  ignorePatterns: ['/apps', '/docs', '/journeys', '/coverage', '.stryker'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: '.stryker/mutation.json' },
  htmlReporter: { fileName: '.stryker/mutation.html' },
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
