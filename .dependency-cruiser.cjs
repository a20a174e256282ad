const MODULE = '^src/modules/([^/]+)/'
const never = (name, from, to) => ({ name, severity: 'error', from, to })
/** Lowest first: a module may call the doors of those below it only. */
const LADDER = [
  ['accounts'],
  ['departments'],
  ['privacy'],
  ['notices'],
  ['pages', 'boards', 'petitions'],
  ['dialogue', 'participation', 'requests'],
  ['foreign'],
  ['search'],
  ['operations'],
]
const ladder = LADDER.flatMap((step, at) =>
  step.map((name) => {
    const forbidden = [...LADDER.slice(at + 1).flat(), ...step.filter((other) => other !== name)]
    return never(
      `${name}-looks-down`,
      { path: `^src/modules/${name}/`, pathNot: '\\.test\\.tsx?$' },
      { path: `^src/modules/(${forbidden.join('|') || '-'})/` },
    )
  }),
)

module.exports = {
  forbidden: [
    never('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    never(
      'one-door',
      { path: MODULE, pathNot: '\\.test\\.tsx?$' },
      { path: `${MODULE}(?!index\\.ts$)`, pathNot: '^src/modules/$1/' },
    ),
    ...ladder,
    never(
      'rules-are-pure',
      { path: '\\.rule\\.ts$' },
      { pathNot: ['\\.(rule|lexicon)\\.ts$', '^src/kernel/(time|result)\\.ts$'] },
    ),
    never(
      'views-only-draw',
      { path: '\\.view\\.tsx$' },
      {
        pathNot: [
          '\\.(view\\.tsx|words\\.ts|rule\\.ts|store\\.ts)$',
          '^src/ui/',
          '^src/kernel/(time|words|clerk|city|search)\\.ts$',
          '^src/kernel/http/form\\.ts$',
          '^src/modules/[^/]+/index\\.ts$',
          '^node_modules/preact/',
        ],
      },
    ),
    never(
      'views-take-types-of-stores-and-doors-only',
      { path: '\\.view\\.tsx$' },
      { path: ['\\.store\\.ts$', '^src/modules/[^/]+/index\\.ts$'], dependencyTypesNot: ['type-only'] },
    ),
    never(
      'stores-hold-only-sql',
      { path: '\\.store\\.ts$' },
      {
        pathNot: [
          '\\.(store|rule)\\.ts$',
          '^src/kernel/(db|errors|time|words|clerk|city)\\.ts$',
          '^src/kernel/holidays/calendar\\.ts$',
          '^src/kernel/crypto',
          '^db/schema\\.ts$',
          '^node_modules/kysely/',
        ],
      },
    ),
    never(
      'acts-know-no-http',
      { path: '\\.act\\.ts$' },
      {
        path: ['fastify', '\\.view\\.tsx$', '^src/ui/', '\\.(public|office)\\.tsx$', '^src/kernel/http'],
      },
    ),
    never(
      'browsers-get-rules-and-types-only',
      { path: '\\.browser\\.ts$' },
      { pathNot: ['\\.(browser|rule)\\.ts$', '\\.words\\.ts$', '^node_modules/prosemirror-'] },
    ),
    never(
      'browsers-take-types-of-words-only',
      { path: '\\.browser\\.ts$' },
      { path: '\\.words\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'servers-run-no-browser-code',
      { path: '^src/', pathNot: '\\.(browser|test)\\.tsx?$' },
      { path: '\\.browser\\.ts$' },
    ),
    never('kernel-knows-no-module', { path: '^src/kernel/' }, { path: '^src/modules/' }),
    never('ui-knows-no-domain', { path: '^src/ui/' }, { path: ['^src/modules/', '^src/kernel/(db|http)'] }),
    never(
      'only-tests-know-tests',
      { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      { path: ['^test/', '\\.test\\.tsx?$', 'vitest'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
