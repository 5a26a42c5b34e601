// The walls of the house: imports point one way. `test/tools/walls.test.ts` builds a breach of each on purpose.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle cannot be read from top to bottom.',
      from: {},
      // Words may name the types of what they are said of.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The rules know nothing of Google, of the sheet or of the page.',
      from: { path: '^src/domain/' },
      to: { path: '^(src/(?!domain/|words/|language/)|local/)' },
    },
    {
      name: 'words-are-words',
      severity: 'error',
      comment:
        'A translator needs to read nothing else; words may name the types of what they tell.',
      from: { path: '^src/words/' },
      to: { path: '^src/(?!words/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'local-words-are-words',
      severity: 'error',
      comment: 'As those of the add-on; what Univer says comes in packs of its own.',
      from: { path: '^local/words/' },
      to: { path: '^(local/(?!words/)|src/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'local-page-has-one-language',
      severity: 'error',
      comment: 'It takes its words as #local-words/…: the build chooses, so that nobody loads two.',
      from: { path: '^local/(page|words/en)/' },
      to: { path: '^local/words/es/' },
    },
    {
      name: 'languages-keep-apart',
      severity: 'error',
      comment: 'A build has the grammar of one language, and nothing but grammar is in it.',
      from: { path: '^src/language/([a-z]+)/' },
      to: { path: '^src/(?!language/$1/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'google-is-the-bottom',
      severity: 'error',
      comment: 'main → actions → sheet → google.',
      from: { path: '^src/google/' },
      to: { path: '^src/(main|menu|answer|calls|actions/|sheet/|sidebar/)' },
    },
    {
      name: 'sheet-knows-no-actions',
      severity: 'error',
      comment: 'main → actions → sheet → google.',
      from: { path: '^src/sheet/' },
      to: { path: '^src/(main|menu|answer|calls|actions/|sidebar/)' },
    },
    {
      name: 'actions-know-no-entry-points',
      severity: 'error',
      comment: 'main → actions → sheet → google.',
      from: { path: '^src/actions/' },
      to: { path: '^src/(main|menu|sidebar/)' },
    },
    {
      name: 'page-knows-no-server',
      severity: 'error',
      comment: 'The page uses the rules and the types of the calls, nothing else of the server.',
      from: { path: '^src/sidebar/' },
      to: { path: '^(src/(?!sidebar/|domain/|words/|calls\\.ts$)|local/)' },
    },
    {
      name: 'local-edition-runs-dist',
      severity: 'error',
      comment: 'It runs what Google runs: the compiled add-on, never its source.',
      from: { path: '^local/' },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|build|dist)/' },
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: true,
    parser: 'tsc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
