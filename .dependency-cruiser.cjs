// Which room may import which (the arrow of the house: apps → papers, discover, plan → assess → calendar, knowledge).
const rooms = {
  knowledge: [],
  'packages/calendar': ['knowledge'],
  'packages/casefile': ['knowledge'],
  'packages/assess': ['knowledge', 'packages/calendar', 'packages/casefile'],
  'packages/plan': ['knowledge', 'packages/calendar', 'packages/casefile', 'packages/assess'],
  'packages/discover': ['knowledge', 'packages/casefile'],
  'packages/papers': ['knowledge', 'packages/calendar', 'packages/casefile', 'packages/assess', 'packages/plan'],
};
const all = Object.keys(rooms).concat(['apps/[^/]+', 'journeys']);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    // The script of the fonts takes what it needs from an install of its own, see its head.
    { name: 'resolvable', severity: 'error', from: { pathNot: 'scripts/fonts\\.mjs$' }, to: { couldNotResolve: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-only-its-own-floor`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: { path: all.filter((r) => r !== room && !allowed.includes(r)).map((r) => `^${r}/`) },
    })),
    ...Object.keys(rooms).map((room) => ({
      name: `${room}-is-entered-by-its-index`,
      severity: 'error',
      // One bench takes the made-up export of another.
      from: { pathNot: `^${room}/|/bench/` },
      to: {
        path: `^${room}/`,
        pathNot: `^${room}/src/(index|calendar-file|sealing|testing/[a-z-]+|[a-z-]+\\.node|[a-z-]+\\.test-data)\\.ts$`,
      },
    })),
    {
      name: 'node-only-in-node-files',
      comment: 'What runs in a browser is written for a browser; what needs Node says so in its file name.',
      severity: 'error',
      from: { path: '^(knowledge/src|packages/[^/]+/src)/', pathNot: '(\\.(node|test)\\.ts$|/testing/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-files-import-no-node-files',
      severity: 'error',
      from: { path: '^(knowledge/src|packages/[^/]+/src)/', pathNot: '(\\.(node|node\\.test|test)\\.ts$|/testing/)' },
      to: { path: '\\.node\\.ts$' },
    },
    {
      name: 'the-page-runs-in-a-browser',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '(\\.node\\.ts$|^apps/web/server/)' },
    },
    {
      name: 'the-page-needs-no-node',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-page-takes-the-small-zod',
      comment: 'Decision 0077.',
      severity: 'error',
      from: {
        path: '^(knowledge/src/records/carrier-id|packages/casefile|packages/discover/src/read|apps/web/src)/',
        pathNot: '\\.test(-data)?\\.ts$',
      },
      to: { path: '^node_modules/zod/(index|v4/(index|classic/))' },
    },
    {
      name: 'what-tests-need-is-for-tests',
      severity: 'error',
      from: { path: '/src/', pathNot: '(\\.test(-data)?\\.ts$|/testing/)' },
      to: { path: '/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
