import fc from 'fast-check';
import {
  packPeople,
  packPerson,
  packTalk,
  packTalks,
  unpackPeople,
  unpackPerson,
  unpackTalk,
  unpackTalks,
} from '../../src/domain/summaries';
import { ANA, PLANNED } from '../browser/sidebar-data';

const { rowNumber: _row, interviews: _interviews, ...detail } = ANA;
const PERSON = unpackPerson(packPerson(ANA));
const TALK = unpackTalk(packTalk(PLANNED));

it('carries a contact over, without what only the open contact has', () => {
  expect(detail).toMatchObject(PERSON);
  expect(Object.keys(PERSON)).toContain('introducedBy');
  expect(PERSON).not.toHaveProperty('notes');
});

it('brings back whatever was packed', () => {
  const text = fc.string({ unit: 'grapheme' });
  const person = fc.record({ name: text, organization: text, putOff: text, isMine: fc.boolean() });
  fc.assert(
    fc.property(person, (part) => {
      expect(unpackPerson(JSON.parse(JSON.stringify(packPerson({ ...PERSON, ...part }))))).toEqual({
        ...PERSON,
        ...part,
      });
    }),
  );
  const talk = fc.record({ about: text, minutes: fc.nat(), hasLearned: fc.boolean() });
  fc.assert(
    fc.property(talk, (part) => {
      expect(unpackTalk(JSON.parse(JSON.stringify(packTalk({ ...TALK, ...part }))))).toEqual({
        ...TALK,
        ...part,
      });
    }),
  );
});

it('takes a field that is not known as empty, among few and among many', () => {
  const { privacy: _, ...unmarked } = PERSON;
  for (const count of [1, 300]) {
    const people = Array.from({ length: count }, () => unmarked);
    const [first] = unpackPeople(JSON.parse(JSON.stringify(packPeople(people))));
    expect(first).toEqual({ ...PERSON, privacy: '' });
  }
});

it('takes little room for people of whom little is known', () => {
  const nobody = { ...PERSON, email: '', title: '', organization: '', field: '', kind: '' };
  const packed = packPerson({ ...nobody, introducedBy: '', name: 'Dana Kim', isMine: true });
  expect(packed).toEqual([ANA.id, 'Dana Kim', '', '', '', true]);
});

it.each([
  ['few', 3],
  ['many', 300],
])('brings back a list of %s people and talks', (_, count) => {
  const people = Array.from({ length: count }, (_one, at) => ({ ...PERSON, name: `Person ${at}` }));
  const talks = Array.from({ length: count }, (_one, at) => ({ ...TALK, minutes: at }));
  expect(unpackPeople(JSON.parse(JSON.stringify(packPeople(people))))).toEqual(people);
  expect(unpackTalks(JSON.parse(JSON.stringify(packTalks(talks))))).toEqual(talks);
});

it('knows of somebody who is only named what nobody has said yet', () => {
  expect(unpackPerson([ANA.id, 'Dana Kim'])).toEqual({
    ...{ id: ANA.id, name: 'Dana Kim', email: '', title: '', organization: '', linkedIn: '' },
    ...{ stage: 'To ask', mayMention: 'Not asked', isMine: false, isIntroducerTold: false },
    ...{ kind: '', field: '', association: '', introducedBy: '', putOff: '', privacy: '' },
    ...{ askedAtLocal: '', followedUpOnLocal: '', lastContactOnLocal: '' },
    ...{ nextStep: '', nextStepOnLocal: '' },
  });
  expect(unpackTalk([PLANNED.id])).toEqual({
    ...{ id: PLANNED.id, contactId: '', contactName: '', startsAtLocal: '', minutes: 0 },
    ...{ purpose: '', about: '', thankYou: 'Not due', resume: 'Not asked', isMine: false },
    ...{ thankYouDueLocal: '', thankedOnLocal: '' },
    ...{ hasQuestions: false, hasLearned: false, isConfirmed: false },
  });
});

it.each([0, 1, 99, 100, 101])('brings back %i of each, in their order', (count) => {
  const people = Array.from({ length: count }, (_, at) => ({ ...PERSON, name: `Person ${at}` }));
  const talks = Array.from({ length: count }, (_, at) => ({ ...TALK, about: `Talk ${at}` }));
  expect(unpackPeople(JSON.parse(JSON.stringify(packPeople(people))))).toEqual(people);
  expect(unpackTalks(JSON.parse(JSON.stringify(packTalks(talks))))).toEqual(talks);
});

it('packs one by itself without the names of fields, and many in less room than fewer', () => {
  const size = (count: number) =>
    JSON.stringify(packPeople(Array.from({ length: count }, () => PERSON))).length;
  expect(JSON.stringify(packPeople([PERSON]))).not.toContain('organization');
  expect(size(98)).toBeLessThan(size(99));
  expect(size(100)).toBeLessThan(size(99));
});

it('says of a talk of which nothing is known but its ID no more than that', () => {
  expect(packTalk(unpackTalk([PLANNED.id]))).toEqual([PLANNED.id]);
});
