import { checkRequest } from '../../../src/domain/etiquette/check-request';
import { checkAskedByOthers } from '../../../src/domain/etiquette/open-request';
import type { KnownPlace, MemberLine } from '../../../src/domain/group/group-state';
import { introductionLetter } from '../../../src/domain/group/introduction-letter';
import { whoCouldIntroduce } from '../../../src/domain/group/who-could-introduce';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

const line = (name: string): MemberLine => ({
  ...{ name, email: `${name.toLowerCase()}@example.com`, role: 'Member', coachMayLook: false },
  ...{ introduces: true, weeklyRequests: 0, weeklyInterviews: 0, hasJoined: true },
});
const MEMBERS = ['Dana', 'Bo', 'Cy'].map(line);
const at = (name: string, place: string, part: Partial<KnownPlace> = {}): KnownPlace => ({
  ...{ memberEmail: `${name.toLowerCase()}@example.com`, place, kind: 'organization' },
  ...{ people: 1, met: 0 },
  ...part,
});
const told = (places: readonly KnownPlace[], typed: string, field = '') =>
  whoCouldIntroduce(places, MEMBERS, { typed, field }).map(
    ({ member, place }) => `${member.name}: ${place}`,
  );

it('finds the organization however it is spelled, who met more first', () => {
  const places = [at('Dana', 'North Bank'), at('Bo', 'The North Bank, Inc.', { met: 1 })];
  expect(told(places, 'north bank')).toEqual(['Bo: The North Bank, Inc.', 'Dana: North Bank']);
});

it('says each member once, with the nearest place', () => {
  const places = [
    at('Dana', 'Banking', { kind: 'field', people: 9, met: 9 }),
    at('Dana', 'North Bank'),
    at('Bo', 'banking', { kind: 'field' }),
  ];
  expect(told(places, 'North Bank', 'Banking')).toEqual(['Dana: North Bank', 'Bo: banking']);
});

it.each([
  ['another organization with a longer word', [at('Dana', 'Metabase')], 'Meta'],
  ['an organization with a shorter name', [at('Dana', 'North')], 'North Bank'],
  ['nothing typed', [at('Dana', 'North Bank')], '  '],
  ['somebody who left the group', [at('Gone', 'North Bank')], 'North Bank'],
  ['another field', [at('Dana', 'Nursing', { kind: 'field' })], 'North Bank'],
])('does not offer %s', (_, places, typed) => {
  expect(told(places, typed)).toEqual([]);
});

it('takes an association after an organization and before a field, whoever knows how many', () => {
  const places = [
    at('Dana', 'North Bank Rotary', { kind: 'association', people: 5, met: 5 }),
    at('Bo', 'banking', { kind: 'field', people: 9, met: 9 }),
    at('Cy', 'North Bank'),
  ];
  const expected = ['Cy: North Bank', 'Dana: North Bank Rotary', 'Bo: banking'];
  expect(told(places, 'North Bank', 'Banking')).toEqual(expected);
  expect(told([...places].reverse(), 'North Bank', 'Banking')).toEqual(expected);
});

it('of members who met as many, who knows more comes first', () => {
  const places = [
    at('Dana', 'North Bank', { people: 2, met: 1 }),
    at('Bo', 'North Bank', { people: 3, met: 1 }),
    at('Cy', 'North Bank', { people: 4, met: 0 }),
  ];
  const expected = ['Bo: North Bank', 'Dana: North Bank', 'Cy: North Bank'];
  expect(told(places, 'North Bank')).toEqual(expected);
  expect(told([...places].reverse(), 'North Bank')).toEqual(expected);
});

it('of two spellings with one member, says the one with more people, whichever is first', () => {
  const places = [at('Dana', 'North Bank'), at('Dana', 'North Bank Branch', { people: 2 })];
  expect(told(places, 'North Bank')).toEqual(['Dana: North Bank Branch']);
  expect(told([...places].reverse(), 'North Bank')).toEqual(['Dana: North Bank Branch']);
});

it.each([
  ['a wider one', 'Retail banking', 'banking', ''],
  ['a narrower one', 'Banking', 'retail banking', ''],
  ['that of the organization', 'Banking', 'North Bank', 'Retail banking'],
  ['one in another case, with accents', 'Gestión', 'GESTION', ''],
])('a field is known by %s', (_, place, typed, field) => {
  expect(told([at('Dana', place, { kind: 'field' })], typed, field)).toEqual([`Dana: ${place}`]);
});

it('a field is not known by a part of a word, nor where no field is named', () => {
  const places = [at('Dana', 'Nursing', { kind: 'field' })];
  expect(told(places, 'nurs')).toEqual([]);
  expect(told(places, 'Hospital', '')).toEqual([]);
});

it('tells how many people a member knows there, and never another member’s', () => {
  const places = [at('Dana', 'North Bank', { people: 4, met: 3 })];
  expect(whoCouldIntroduce(places, MEMBERS, { typed: 'north bank', field: '' })).toEqual([
    { member: line('Dana'), place: 'North Bank', kind: 'organization', people: 4, met: 3 },
  ]);
});

describe('the letter to a member', () => {
  const settings = { ...DEFAULT_SETTINGS, name: ' Maria Lopez ', introduction: ' a nurse ' };

  it('calls them by their first name, names the place and says who asks', () => {
    const { subject, body } = introductionLetter('Dana Kim', 'North Bank', settings);
    expect(subject).toContain('North Bank');
    expect(body).toMatch(/^Hi Dana,\n\n/);
    expect(body).toContain('people at North Bank');
    expect(body).toContain('I am a nurse.');
    expect(body).toMatch(/\n\nThank you,\nMaria Lopez$/);
  });

  it('says nothing of who asks where nothing is known', () => {
    const blank = { ...settings, introduction: ' ' };
    expect(introductionLetter('Dana', 'X', blank).body).not.toContain('about me');
  });

  it('calls who has no first name by what there is', () => {
    expect(introductionLetter('dana@example.com', 'X', settings).body).toMatch(
      /^Hi dana@example\.com,\n/,
    );
  });
});

it.each([
  'a nurse moving into IT',
  'an accountant who wants to work with data',
  'a software developer',
  '',
])('the letter of %j asks for advice and for no job, as briefly as a request', (introduction) => {
  const settings = { ...DEFAULT_SETTINGS, name: 'Maria Lopez', introduction };
  const { subject, body } = introductionLetter('Dana Kim', 'North Bank', settings);
  const findings = checkRequest({
    ...{ channel: 'Email', recipient: 'dana@example.com', subject, body },
    ...{ senderName: 'Maria Lopez', contactName: 'Dana Kim', organization: 'North Bank' },
    ...{ introducer: null, otherNames: [] },
  });
  const broken = findings.filter(({ level, isKept }) => level === 'must' && !isKept);
  expect(broken.map(({ rule, message }) => [rule, message])).toEqual([]);
  expect(introductionLetter('', 'X', DEFAULT_SETTINGS).body).not.toMatch(/undefined|\n\n\n|\s$/);
});

describe('a contact whom others in the group have too', () => {
  const day = (local: string) => local;
  it('must be talked about where they asked, and should where they did not', () => {
    const asked = checkAskedByOthers([{ memberName: 'Dana', askedOnLocal: '2026-11-20' }], day);
    expect(asked).toMatchObject({ level: 'must', isKept: false });
    expect(asked?.message).toContain('Dana asked this person on 2026-11-20');
    const listed = checkAskedByOthers([{ memberName: 'Dana', askedOnLocal: '' }], day);
    expect(listed).toMatchObject({ level: 'should', isKept: false });
  });
  it('is no matter where there is nobody', () => {
    expect(checkAskedByOthers([], day)).toBeNull();
  });
});
