// What the view of one's private people says.
export const justMeWords = {
  nobody: 'All your people are in the shared sheet.',
} as const;
