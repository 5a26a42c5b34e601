import { answeredTalks, type GateTalk, isReason, resumeGate } from '../../src/domain/resume-gate';

const NOW = '2026-11-24T09:30';
const talk = (id: string, resume: GateTalk['resume'], startsAtLocal: string): GateTalk => {
  return { id, resume, startsAtLocal };
};
const past = talk('past', 'Not asked', '2026-11-20T09:00');
const asked = talk('asked', 'Asked for', '2026-11-10T09:00');
const askedLater = talk('asked-later', 'Asked for', '2026-11-21T09:00');
const sent = talk('sent', 'Sent', '2026-11-22T09:00');
const planned = talk('planned', 'Not asked', '2026-11-30T09:00');
const now = talk('now', 'Not asked', NOW);
const soon = talk('soon', 'Not asked', '2026-11-24T09:31');
const sentBefore = talk('sent-before', 'Sent', '2026-11-12T09:00');
const askedSometime = talk('asked-sometime', 'Asked for', '');
const undated = talk('undated', 'Not asked', '');

it.each<[string, GateTalk[], object]>([
  ['no talk at all', [], { kind: 'not-met', planned: null }],
  ['a talk to come', [planned], { kind: 'not-met', planned }],
  ['a talk without a date', [undated], { kind: 'not-met', planned: undated }],
  ['a talk in which nobody asked', [undated, past, planned], { kind: 'not-asked', talk: past }],
  ['asked once', [asked, past], { kind: 'asked', talk: asked }],
  ['asked twice', [askedLater, asked, past], { kind: 'asked', talk: askedLater }],
  ['asked again after it was sent', [sent, asked], { kind: 'asked', talk: asked }],
  ['a talk that begins this minute', [now, past], { kind: 'not-asked', talk: now }],
  ['a talk that begins in a minute', [soon, past], { kind: 'not-asked', talk: past }],
  ['two talks to come', [soon, planned], { kind: 'not-met', planned }],
  ['sent twice', [sentBefore, sent], { kind: 'sent', talk: sent }],
  ['asked in a talk without a date', [past, askedSometime], { kind: 'asked', talk: askedSometime }],
  ['sent', [sent, past, planned], { kind: 'sent', talk: sent }],
])('%s', (_, talks, gate) => {
  expect(resumeGate(talks, NOW)).toEqual(gate);
});

it.each<[GateTalk[], string[]]>([
  [
    [asked, past, askedLater],
    ['asked', 'asked-later'],
  ],
  [[past, planned], ['past']],
  [[sent, past], ['sent']],
  [[planned], []],
  [[], []],
])('a résumé answers the talks in which it was asked for, else the last one', (talks, ids) => {
  // To toEqual a list of nothing is an empty one.
  expect(answeredTalks(talks, NOW).map(({ id }) => id)).toStrictEqual(ids);
});

it.each([
  ['she offered to read it', true],
  ['He wrote: send it over', true],
  ['Ella ofreció leerlo', true],
  ['她说想看一看', true],
  ['طلبت مني أن أرسلها', true],
  ['', false],
  ['   ', false],
  ['because', false],
  ['ok ok ok ok', false],
  ['a b c', false],
  ['abc def gh', true],
  ['abc def g', false],
  ['recommended her', false],
  ['Please PLEASE send', false],
  ['她想看看', true],
  ['她想看', false],
  ['彼女が', false],
  ['見たいと', true],
  ['ヒラサワ', true],
  ['เขาขอ', true],
  ['yes yes please', false],
  ['............ ...... ....', false],
  ['=1+1', false],
])('%j is a reason: %p', (text, isOne) => {
  expect(isReason(text)).toBe(isOne);
});
