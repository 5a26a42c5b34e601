import { isMine, type Me } from '../../src/domain/ownership';

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
