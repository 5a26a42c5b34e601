import { FIELD_NAMES, fieldNamed, nearestTag } from '../../../src/domain/letters/field-names';

it.each([
  ['contact.fristName', 'contact.firstName'],
  ['CONTACT.FIRSTNAME', 'contact.firstName'],
  ['organisation', 'contact.organization'],
  ['{{ signature! }}', 'me.signature'],
  ['titl', 'contact.title'],
  ['wher', 'interview.where'],
  ['wy', 'why'],
  ['newz', 'news'],
  ['Ẃhŷ?', 'why'],
  ['q', null],
  ['', null],
  ['ation', null],
  ['qqqqqqqqqq', null],
  ['你好', null],
  ['x'.repeat(5000), null],
])('of the fields %j is most like %j', (mistyped, tag) => {
  expect(nearestTag(mistyped)).toBe(tag);
});

it('every field is most like itself, however it is written', () => {
  for (const { name, tag } of FIELD_NAMES) {
    expect(nearestTag(tag)).toBe(tag);
    expect(nearestTag(` ${name.toUpperCase()} `)).toBe(tag);
  }
});

it.each([
  ['me.name', 'me.name'],
  ['mé.ñame', 'me.name'],
  ['me\u0301.name', 'me.name'],
  ['Me.name', undefined],
  ['me.nam', undefined],
  [' me.name', undefined],
  ['', undefined],
])('%j is the field %j, since only accents may differ', (written, name) => {
  expect(fieldNamed(written)?.name).toBe(name);
});
