// Facts of a sheet for the tests of the check: one in order, and one where much is odd.
import type { SheetFacts, TabFacts } from '../../src/domain/check-sheet/facts';
import { DEFAULT_TEMPLATES } from '../../src/domain/letters/default-templates';
import { COMPOSE_SCOPE } from '../../src/domain/permissions';

export const tab = (name: string, part: Partial<TabFacts> = {}): TabFacts => ({
  name,
  isThere: true,
  ...{ missing: [], twice: [], others: [], withoutRule: [], refusing: [] },
  ...{ rows: 12, rowsWithoutId: 0, rowsWithCopiedId: 0 },
  ...part,
});

export const IN_ORDER: SheetFacts = {
  version: '0.1.0',
  tabs: [tab('Contacts'), tab('Interviews'), tab('Templates', { rows: 9 })],
  otherTabs: [{ name: 'Budget of Maria', looksLike: '' }],
  talksOfNobody: 0,
  cells: 120_000,
  templates: DEFAULT_TEMPLATES,
  missingScopes: [],
  allowUrl: '',
  triggers: 1,
  lastRunAt: '2026-11-24T14:20:00.000Z',
  lastRunResult: 'Nothing was due.',
  hasName: true,
  otherEditors: 0,
  sheetZone: 'America/New_York',
  scriptZone: 'Etc/UTC',
  storeSize: 900,
  longestValue: 400,
};

const [FIRST] = DEFAULT_TEMPLATES;

export const ODD: SheetFacts = {
  ...IN_ORDER,
  tabs: [
    tab('Contacts', { missing: ['Stage'], others: ['Status of Ana'], withoutRule: ['Kind'] }),
    tab('Interviews', { isThere: false }),
    tab('Templates', { twice: ['Subject'], refusing: ['For'] }),
  ],
  otherTabs: [{ name: 'Talks of Maria', looksLike: 'Interviews' }],
  talksOfNobody: 2,
  templates: FIRST ? [{ ...FIRST, name: 'Letter to Bo', body: 'Dear {{contact.firstNam}}' }] : [],
  missingScopes: [COMPOSE_SCOPE],
  allowUrl: 'https://accounts.google.com/o/oauth2/auth?scope=some',
  lastRunAt: '2026-11-20T14:20:00.000Z',
  hasName: false,
  otherEditors: 3,
  sheetZone: 'Asia/Tokyo',
};
