// Univer's toolbar has icons only: gives its buttons names for screen readers.

const NAMES: Readonly<Record<string, string>> = {
  'univer.command.undo': 'Undo',
  'univer.command.redo': 'Redo',
  'sheet.command.set-once-format-painter': 'Paint format',
  'sheet.command.set-range-font-family': 'Font',
  'sheet.command.set-range-fontsize': 'Font size',
  'sheet.command.set-range-bold': 'Bold',
  'sheet.command.set-range-italic': 'Italic',
  'sheet.command.set-range-underline': 'Underline',
  'sheet.command.set-range-stroke': 'Strikethrough',
  'sheet.command.set-range-text-color': 'Text colour',
  'sheet.command.set-background-color': 'Fill colour',
  'sheet.command.set-border-basic': 'Borders',
  'sheet.command.set-horizontal-text-align': 'Horizontal align',
  'sheet.command.set-vertical-text-align': 'Vertical align',
  'sheet.command.set-text-wrap': 'Text wrapping',
  'sheet.command.add-worksheet-merge': 'Merge cells',
  'sheet.command.numfmt.set.percent': 'Format as percent',
  'sheet.command.numfmt.set.currency': 'Format as currency',
  'sheet.command.numfmt.add.decimal.command': 'More decimal places',
  'sheet.command.numfmt.subtract.decimal.command': 'Fewer decimal places',
};

/** Names what is there, and what Univer draws later. */
export function nameButtons(grid: HTMLElement): void {
  const name = (): void => {
    for (const button of grid.querySelectorAll<HTMLElement>('[data-u-command]:not([aria-label])')) {
      const label = NAMES[button.dataset.uCommand ?? ''];
      if (label !== undefined) {
        button.setAttribute('aria-label', label);
        button.title = label;
      }
    }
    grid
      .querySelector('[data-u-comp="defined-name"] input')
      ?.setAttribute('aria-label', 'Name box');
  };
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  name();
}
