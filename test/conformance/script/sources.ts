// Where the facts come from. Google's reference has a page for each class; threads are named by what
// was seen there.

const REFERENCE = 'https://developers.google.com/apps-script/reference';
const GUIDES = 'https://developers.google.com/apps-script/guides';
const GMAIL = 'https://developers.google.com/workspace/gmail/api';
/** A suite whose author runs it at Google as well as on his own stand-in for it. */
const RUN_AT_GOOGLE =
  'https://github.com/brucemcpherson/gas-fakes/blob/df52417951a13e26d027ea6aff67a58836987bfd/test';

export const GOOGLE = {
  banding: `${REFERENCE}/spreadsheet/banding`,
  blob: `${REFERENCE}/base/blob`,
  cache: `${REFERENCE}/cache/cache`,
  clockTrigger: `${REFERENCE}/script/clock-trigger-builder`,
  conditionalFormat: `${REFERENCE}/spreadsheet/conditional-format-rule-builder`,
  filter: `${REFERENCE}/spreadsheet/filter`,
  html: `${REFERENCE}/html/html-service`,
  htmlOutput: `${REFERENCE}/html/html-output`,
  htmlTemplate: `${REFERENCE}/html/html-template`,
  lock: `${REFERENCE}/lock/lock`,
  lockService: `${REFERENCE}/lock/lock-service`,
  metadata: `${REFERENCE}/spreadsheet/developer-metadata`,
  metadataFinder: `${REFERENCE}/spreadsheet/developer-metadata-finder`,
  namedRange: `${REFERENCE}/spreadsheet/named-range`,
  properties: `${REFERENCE}/properties/properties`,
  propertiesService: `${REFERENCE}/properties/properties-service`,
  protection: `${REFERENCE}/spreadsheet/protection`,
  range: `${REFERENCE}/spreadsheet/range`,
  rangeList: `${REFERENCE}/spreadsheet/range-list`,
  richText: `${REFERENCE}/spreadsheet/rich-text-value`,
  richTextBuilder: `${REFERENCE}/spreadsheet/rich-text-value-builder`,
  scriptApp: `${REFERENCE}/script/script-app`,
  session: `${REFERENCE}/base/session`,
  sheet: `${REFERENCE}/spreadsheet/sheet`,
  spreadsheet: `${REFERENCE}/spreadsheet/spreadsheet`,
  spreadsheetApp: `${REFERENCE}/spreadsheet/spreadsheet-app`,
  textFinder: `${REFERENCE}/spreadsheet/text-finder`,
  trigger: `${REFERENCE}/script/trigger`,
  ui: `${REFERENCE}/base/ui`,
  utilities: `${REFERENCE}/utilities/utilities`,
  validation: `${REFERENCE}/spreadsheet/data-validation`,
  validationBuilder: `${REFERENCE}/spreadsheet/data-validation-builder`,

  communication: `${GUIDES}/html/communication`,
  quotas: `${GUIDES}/services/quotas`,
  sheetsFunctions: `${GUIDES}/sheets/functions`,
  simpleTriggers: `${GUIDES}/triggers`,
  templates: `${GUIDES}/html/templates`,
  v8: `${GUIDES}/v8-runtime`,

  drafts: `${GMAIL}/guides/drafts`,
  draftCreate: `${GMAIL}/reference/rest/v1/users.drafts/create`,
  draftDelete: `${GMAIL}/reference/rest/v1/users.drafts/delete`,
  draftGet: `${GMAIL}/reference/rest/v1/users.drafts/get`,
  draftList: `${GMAIL}/reference/rest/v1/users.drafts/list`,
  draftUpdate: `${GMAIL}/reference/rest/v1/users.drafts/update`,
  gmailErrors: `${GMAIL}/guides/handle-errors`,
  gmailProfile: `${GMAIL}/reference/rest/v1/users/getProfile`,
  gmailScopes: `${GMAIL}/auth/scopes`,
} as const;

export const SEEN = {
  basics: `${RUN_AT_GOOGLE}/testsheetsbasic.js`,
  clearsAndCopies: `${RUN_AT_GOOGLE}/testsheetsvalues.js`,
  filters: `${RUN_AT_GOOGLE}/testsheetssets.js`,
  finders: `${RUN_AT_GOOGLE}/testsheetstext.js`,
  metadata: `${RUN_AT_GOOGLE}/testsheetsdeveloper.js`,
  rangeLists: `${RUN_AT_GOOGLE}/testsheetsexotics.js`,
  validations: `${RUN_AT_GOOGLE}/testsheetsdatavalidations.js`,
  stores:
    'https://github.com/brucemcpherson/gas-fakes/blob/577bd015bdef78254f878fab86e381bc2dd184e4/test/teststores.js',
  htmlService:
    'https://github.com/brucemcpherson/gas-fakes/blob/e4a172e1c8ea93bd5ee84e3c67fa14db1ab18a92/test/testhtmlservice.js',
  oddities:
    'https://github.com/brucemcpherson/gas-fakes/blob/03d131dc4136c2b1d4553f818be80d0562b524cb/notes/oddities.md',

  cacheTooLarge: 'https://github.com/joseballester/muFunds/issues/13',
  columnsOutOfBounds: 'https://github.com/mogsdad/SheetConverter/issues/20',
  columnTooSmall: 'https://github.com/davepar/gcalendarsync/issues/55',
  copyToTruncates: 'https://issuetracker.google.com/issues/427192537',
  invalidColours: 'https://issuetracker.google.com/issues/428869869',
  invalidRecipient: 'https://github.com/langchain-ai/agents-from-scratch/pull/47',
  missingMessage: 'https://github.com/googleapis/google-api-ruby-client/issues/144',
  noNonFrozenRows: 'https://github.com/theoephraim/node-google-spreadsheet/issues/186',
  numberLikeText: 'https://github.com/vlucas/sheetquery/issues/20',
  outsideOfSheet: 'https://github.com/diegomanuel/binance-to-google-sheets/issues/19',
  plusIsFormula: 'https://github.com/OWOX/owox-data-marts/pull/1535',
  protectionEditors: 'https://issuetracker.google.com/issues/442636162',
  rowsAtLeastOne: 'https://github.com/Elijas/auto-youtube-subscription-playlist-2/issues/99',
  sizeMismatch:
    'https://github.com/boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool/issues/27',
  storageQuota: 'https://github.com/lucasvtiradentes/gcal-sync/issues/115',
  timesOnly: 'http://tmdean.blogspot.com/2015/06/',
  wrapDefault: 'https://issuetracker.google.com/issues/427134600',
} as const;
