// Univer's toolbar has icons only: gives its buttons names for screen readers.
import { NAME_BOX, toolbarNames } from '#local-words/toolbar';

/** Names what is there, and what Univer draws later. */
export function nameButtons(grid: HTMLElement): void {
  const name = (): void => {
    for (const button of grid.querySelectorAll<HTMLElement>('[data-u-command]:not([aria-label])')) {
      const label = toolbarNames[button.dataset.uCommand ?? ''];
      if (label !== undefined) {
        button.setAttribute('aria-label', label);
        button.title = label;
      }
    }
    grid.querySelector('[data-u-comp="defined-name"] input')?.setAttribute('aria-label', NAME_BOX);
  };
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  name();
}
