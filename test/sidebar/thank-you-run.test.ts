import type { TalkSummary } from '../../src/domain/summaries';
import { isRunTooOld } from '../../src/sidebar/parts/hourly/run-age';
import { draftInPieces } from '../../src/sidebar/views/thank-you-notes/draft-in-pieces';
import { dueTalks, readyIds } from '../../src/sidebar/views/thank-you-notes/due-talks';
import { interviewId, PLANNED } from '../browser/sidebar-data';

const NOW = '2026-11-24T12:00';

it.each<[string, Partial<TalkSummary>, boolean]>([
  ['its hours are over', {}, true],
  ['its hours are not over yet', { startsAtLocal: '2026-11-24T09:41' }, false],
  ['to the minute', { startsAtLocal: '2026-11-24T09:40' }, true],
  ['the sheet says when', { thankYouDueLocal: '2026-11-24T12:01' }, false],
  [
    'due before the talk is over',
    { startsAtLocal: '2026-11-24T11:50', thankYouDueLocal: '2026-11-24T11:00' },
    false,
  ],
  ['not due, but its time has come', { thankYou: 'Not due' }, true],
  ['mended after it was in trouble', { thankYou: 'Needs attention' }, true],
  ['drafted', { thankYou: 'Draft ready' }, false],
  ['being drafted', { thankYou: 'Drafting' }, false],
  ['sent', { thankYou: 'Sent' }, false],
  ['without a date', { startsAtLocal: '' }, false],
  ['of somebody else', { isMine: false }, false],
])('a note is due or not: %s', (_, part, isDue) => {
  const talk = { ...PLANNED, thankYou: 'Due', startsAtLocal: '2026-11-24T09:00', ...part } as const;
  expect(dueTalks([talk], NOW, 2)).toHaveLength(isDue ? 1 : 0);
});

it('knows which notes have a draft', () => {
  const ready = { ...PLANNED, id: interviewId('b'), thankYou: 'Draft ready' } as const;
  expect([...readyIds([PLANNED, ready])]).toEqual(['b']);
});

describe('drafting in pieces', () => {
  async function draft(total: number, made: readonly (number | Error)[], stopAfter = 99) {
    const seen: string[] = [];
    let calls = 0;
    const end = await draftInPieces(total, {
      draft: async () => {
        const next = made[calls++] ?? 0;
        if (next instanceof Error) throw next;
        return next;
      },
      onProgress: ({ drafted }) => seen.push(`${drafted}/${total}`),
      isStopped: () => calls >= stopAfter,
      messageOf: (error) => (error as Error).message,
    });
    return { ...end, seen, calls };
  }

  it.each([
    ['all of them', 12, [5, 5, 2], 99, { drafted: 12, seen: ['0/12', '5/12', '10/12'], calls: 3 }],
    ['what can be', 12, [5, 0], 99, { drafted: 5, calls: 2, isStopped: false, problem: '' }],
    ['more than were due', 3, [5], 99, { drafted: 5, calls: 1 }],
    ['until it is stopped', 12, [5, 5], 1, { drafted: 5, calls: 1, isStopped: true }],
    ['until a call fails', 12, [5, new Error('Wait.')], 99, { drafted: 5, problem: 'Wait.' }],
    ['nothing where nothing is due', 0, [], 99, { drafted: 0, seen: [], calls: 0 }],
  ])('drafts %s', async (_, total, made, stopAfter, end) => {
    expect(await draft(total, made, stopAfter)).toMatchObject(end);
  });
});

it.each([
  ['2026-11-24T14:30:00Z', false],
  ['2026-11-24T13:59:00Z', true],
  ['2026-11-20T17:00:00Z', true],
  ['2026-11-24T17:00:00Z', false],
  ['no instant', false],
])('a run at %s is too old at noon in New York: %p', (ranAt, isOld) => {
  expect(isRunTooOld(ranAt, 'America/New_York', NOW)).toBe(isOld);
});

it('warns of nothing in a zone that the browser does not know', () => {
  expect(isRunTooOld('2020-01-01T00:00:00Z', 'Mars/Olympus', NOW)).toBe(false);
});
