/**
 * domain ← contract ← { cloud ← components, pages, features ; _shell ← functions }.
 * config/boundaries.test.ts plants a violation of every rule and sees it reported.
 */
const TEST = '\\.(test|fixture)\\.tsx?$';
const PRODUCT = '^(src|cloudfunctions)/';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'domain-is-pure',
      'The rules know nothing but each other, and pure libraries.',
      { path: '^src/domain/', pathNot: TEST },
      { pathNot: '^src/domain/|node_modules/(zod|dayjs|papaparse|chinese-days)/' },
    ),
    rule(
      'one-door-to-zod',
      'zod is set up in z.ts.',
      { path: PRODUCT, pathNot: '^src/domain/z\\.ts$' },
      { path: 'node_modules/zod/' },
    ),
    rule(
      'one-door-to-dayjs',
      'Moments and Shanghai days meet in calendar.ts alone.',
      { path: PRODUCT, pathNot: '^src/domain/calendar\\.ts$' },
      { path: 'node_modules/dayjs/' },
    ),
    rule(
      'contract-knows-domain-only',
      'The API is made of the rules’ types.',
      { path: '^src/contract/', pathNot: TEST },
      { pathNot: '^src/(domain|contract)/' },
    ),
    rule(
      'text-knows-domain-and-contract',
      'Sentences are made from codes.',
      { path: '^src/text/', pathNot: TEST },
      { pathNot: '^src/(domain|contract|text)/' },
    ),
    rule(
      'cloud-knows-no-screens',
      'The client of the cloud serves screens, not the reverse.',
      { path: '^src/cloud/' },
      { path: '^src/(components|pages|features)/' },
    ),
    rule(
      'components-are-dumb',
      'Components show what they are given and ask the cloud nothing.',
      { path: '^src/components/' },
      { path: '^src/(pages|features)/|^src/cloud/callCloud\\.ts$' },
    ),
    rule(
      'pages-import-no-feature',
      'The main package stays small.',
      { path: '^src/pages/' },
      { path: '^src/features/' },
    ),
    rule(
      'features-stand-alone',
      'A feature never imports another, nor a tab page.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/(features|pages)/', pathNot: '^src/features/$1/' },
    ),
    rule(
      'phone-code-is-not-server-code',
      'The mini-program holds nothing of the functions, and no Node module.',
      { path: '^src/', pathNot: TEST },
      { path: '^cloudfunctions/|node_modules/wx-server-sdk/' },
    ),
    rule(
      'no-node-in-the-phone',
      'A phone has no Node modules.',
      { path: '^src/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'functions-stand-alone',
      'A function never imports another; what they share is _shell.',
      { path: '^cloudfunctions/(?!_shell|tests)([^/]+)/' },
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/($1|_shell)/' },
    ),
    rule(
      'functions-use-rules-and-shell',
      'No screens in the cloud.',
      { path: '^cloudfunctions/(?!tests/)' },
      { path: '^src/', pathNot: '^src/(domain|contract|text)/' },
    ),
    rule(
      'one-door-to-the-sdk',
      'platform.ts alone speaks to wx-server-sdk.',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/_shell/platform\\.ts$' },
      { path: 'node_modules/wx-server-sdk/' },
    ),
    rule(
      'product-knows-only-wechat',
      'No product file imports what stands in for WeChat, nor the workshop.',
      { path: PRODUCT, pathNot: `${TEST}|^cloudfunctions/tests/` },
      { path: '^(localcloud|localphone|config)/' },
    ),
    rule(
      'localcloud-knows-no-product',
      'The cloud on a laptop runs anybody’s functions.',
      { path: '^localcloud/' },
      { path: '^(src|cloudfunctions|config|localphone)/' },
    ),
    rule(
      'localphone-knows-no-product',
      'The phone on a laptop runs anybody’s mini-program.',
      { path: '^localphone/', pathNot: TEST },
      { path: '^(src|cloudfunctions|config|localcloud)/' },
    ),
    rule(
      'no-circles',
      'Files that need each other are one file.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.local)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.scss'],
    },
  },
};
