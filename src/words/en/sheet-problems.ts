// What is told where the sheet is not as it should be, or cannot be written to.

export const sheetProblems = {
  tabMissing: (tab: string) =>
    `The tab “${tab}” is not in this sheet. If you renamed it, give it its name back; otherwise use “Set up this sheet” to make it anew.`,
  columnMissing: (tab: string, header: string) =>
    `The tab “${tab}” has no column “${header}”. If you renamed it, give it its name back; otherwise use “Set up this sheet” to add it.`,
  beingChanged: (tab: string) =>
    `The tab “${tab}” is being sorted or changed right now. Wait a moment and try again.`,
  noRoomForPrivate:
    'There is no more room for people whom you keep to yourself, so nothing was changed. Google keeps 500 kB for a person. Put somebody back into the sheet, or shorten long notes, and try again.',
};
