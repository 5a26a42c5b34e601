// What the view of a coaching group says.
export const groupWords = {
  noGroup: 'This sheet is your own.',
  members: (count: number) => (count === 1 ? '1 person' : `${count} people`),
} as const;
