// A dropdown menu with submenus, by mouse and by keyboard.
// https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ArrowRightIcon } from './icons';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly shortcut?: string;
      readonly run: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] };

/** Between a menu and the edge of the window. */
const ROOM_PX = 8;

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Called when an item was chosen or the menu was left by keyboard. */
  readonly close: () => void;
  /** A submenu gives the focus back with the left arrow; a menu of the bar goes to its neighbour. */
  readonly leave?: (key: 'ArrowLeft' | 'ArrowRight') => void;
}

export function MenuList({ label, entries, close, leave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);

  useEffect(() => {
    keepInWindow(list.current);
    buttonsIn(list.current)[0]?.focus();
  }, []);

  const move = (event: KeyboardEvent) => {
    const buttons = buttonsIn(list.current);
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = placeAfter(event.key, at, buttons.length);
    if (to !== null) buttons[to]?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') leave?.(event.key);
    else if (event.key === 'Tab') return close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={list} className="menu" role="menu" aria-label={label} onKeyDown={move} tabIndex={-1}>
      {entries.map((entry, index) => {
        if (entry.kind === 'separator') {
          return <hr key={`separator ${index}`} className="menu-separator" />;
        }
        if (entry.kind === 'item') {
          return (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              onMouseEnter={() => setOpen(null)}
              onClick={() => {
                close();
                entry.run();
              }}
            >
              <span>{entry.label}</span>
              {entry.shortcut ? <kbd>{entry.shortcut}</kbd> : null}
            </button>
          );
        }
        const openSubmenu = () => setOpen(index);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the button inside has the role.
          <div key={entry.label} className="menu-holder" onMouseEnter={openSubmenu}>
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === index}
              tabIndex={-1}
              className="menu-item"
              onClick={openSubmenu}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowRight') return;
                event.preventDefault();
                event.stopPropagation();
                openSubmenu();
              }}
            >
              <span>{entry.label}</span>
              <ArrowRightIcon />
            </button>
            {open === index ? (
              <MenuList
                label={entry.label}
                entries={entry.entries}
                close={close}
                leave={(key) => {
                  if (key === 'ArrowRight') return leave?.(key);
                  setOpen(null);
                  buttonsIn(list.current)
                    .find((button) => button.textContent === entry.label)
                    ?.focus();
                }}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** A submenu of a submenu may begin far to the right: it is drawn over the one before then. */
function keepInWindow(list: HTMLElement | null): void {
  const over = (list?.getBoundingClientRect().right ?? 0) + ROOM_PX - window.innerWidth;
  if (list && over > 0) list.style.translate = `${-over}px`;
}

/** The buttons of this menu, without those of its submenus. */
function buttonsIn(list: HTMLElement | null): HTMLElement[] {
  const all = list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [];
  return [...all].filter((button) => button.closest('[role="menu"]') === list);
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
