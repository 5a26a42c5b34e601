import { isMine, type Me, mayShow } from '../../src/domain/ownership';

const ALONE: Me = { email: 'ana@example.com', isInGroup: false };
const IN_GROUP: Me = { email: 'ana@example.com', isInGroup: true };

it.each([
  ['one’s own', 'ana@example.com', true, true],
  ['somebody else’s', 'bo@example.com', false, false],
  ['a row that nobody owns: in a group it is nobody’s', '', true, false],
  ['an owner that is no address', 'Ana', false, false],
])('%s', (_, owner, alone, inGroup) => {
  expect(isMine({ owner }, ALONE)).toBe(alone);
  expect(isMine({ owner }, IN_GROUP)).toBe(inGroup);
});

it('in a group the page shows one’s own; without one also what others have in the sheet', () => {
  const theirs = { owner: 'bo@example.com' };
  expect([mayShow(theirs, ALONE), mayShow(theirs, IN_GROUP)]).toEqual([true, false]);
  expect([mayShow({ owner: '' }, ALONE), mayShow({ owner: '' }, IN_GROUP)]).toEqual([true, false]);
  expect(mayShow({ owner: 'ana@example.com' }, IN_GROUP)).toBe(true);
});
