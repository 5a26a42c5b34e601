// What files that go along with a letter are called.

export const fileWords = {
  /** One that has no name of its own; plain letters. */
  noName: 'archivo',
};
