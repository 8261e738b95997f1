// Who may import whom. Two small tables; everything else is derived from them.
const tools = ['i18n', 'editor-schema', 'config', 'context', 'crypto', 'database', 'jobs', 'graphql', 'smtp', 'typesetting', 'testing']; // each may call those before it
const areas = {
  auth: [],
  organisations: ['auth'],
  petitions: ['organisations', 'auth'],
  signatures: ['petitions', 'organisations', 'auth'],
  campaigns: ['signatures', 'petitions', 'organisations', 'auth'],
  mailings: ['signatures', 'petitions', 'organisations', 'auth'],
  documents: ['signatures', 'petitions', 'organisations', 'auth'],
  exports: ['documents', 'mailings', 'campaigns', 'signatures', 'petitions', 'organisations', 'auth'],
};
const plain = ['i18n', 'editor-schema']; // libs without decorators that pages may import
const lib = (names) => `^libs/(${names.join('|')})/`;
const areaNames = Object.keys(areas);
const notIn = (name, allowed) => areaNames.filter((other) => other !== name && !allowed.includes(other));
const calls = [
  ...tools.map((tool, i) => ({ who: tool, never: [...tools.slice(i + 1), ...areaNames] })),
  ...areaNames.map((area) => ({ who: area, never: notIn(area, areas[area]) })),
].filter(({ never }) => never.length > 0);
const specs = '\\.spec\\.ts$|/testing/|/test/';

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^virtual:', '/[+]types/'] } },
    { name: 'libs-never-know-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'apps-are-strangers', severity: 'error', from: { path: '^apps/([^/]+)/', pathNot: '/test/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
    { name: 'through-the-door', severity: 'error', from: { path: '^(apps|libs)/([^/]+)/' }, to: { path: '^libs/([^/]+)/', pathNot: ['^libs/[^/]+/index\\.ts$', '^libs/$2/', '^libs/[^/]+/testing/index\\.ts$'] } },
    { name: 'web-takes-plain-libs', severity: 'error', from: { path: '^apps/web/', pathNot: '^apps/web/test/' }, to: { path: '^libs/', pathNot: lib(plain) } },
    { name: 'testing-in-specs-only', severity: 'error', from: { pathNot: [specs, '^libs/testing/'] }, to: { path: '^libs/testing/|/testing/index\\.ts$' } },
    { name: 'declared', severity: 'error', from: { pathNot: [specs, '^apps/web/vite.config.ts', '^apps/web/react-router.config.ts'] }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    ...calls.map(({ who, never }) => ({ name: `${who}-calls-down`, severity: 'error', from: { path: `^libs/${who}/`, pathNot: specs }, to: { path: lib(never) } })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.react-router|web/gql)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['sawt-source', 'import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
