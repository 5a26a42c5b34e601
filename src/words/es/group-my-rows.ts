// What is said about a member's own tab.

export const myRowsWords = {
  title: 'Your people in the sheet',
  lead: 'A tab of your own, by next step. What the others see stays as it is. Click a row there, and the sidebar shows that person.',
  show: 'Show me my rows',
  showing: 'One moment…',
  shown: (tab: string) => `The tab “${tab}” is in front now.`,
} as const;
