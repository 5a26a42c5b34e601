// What stands in the Group tab of the people whom a member keeps to themselves, as numbers alone. The
// add-on reads it again: each word stands before its number, and no word is the end of another.

export const privateFigureWords = {
  asked: 'contactadas',
  met: 'realizadas',
  answered: 'respondidas',
  thanked: 'agradecidas',
  onTime: 'a tiempo',
  last: 'hasta',
};
