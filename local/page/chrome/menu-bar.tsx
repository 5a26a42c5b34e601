// The menu bar: one menu open at a time; moving the mouse or an arrow key goes to the next.
import { useEffect, useRef, useState } from 'react';
import { topMenus } from '#local-words/menus';
import { type MenuEntry, MenuList } from './menu-list';

export interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export function MenuBar({ menus }: { readonly menus: readonly Menu[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [focusable, setFocusable] = useState(0);

  useEffect(() => {
    if (open === null) return;
    const closeOutside = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, [open]);

  const focusTop = (index: number) => {
    const buttons = bar.current?.querySelectorAll<HTMLElement>(':scope > div > button');
    setFocusable(index);
    buttons?.[index]?.focus();
  };
  const step = (index: number, key: string) =>
    (index + (key === 'ArrowRight' ? 1 : menus.length - 1)) % menus.length;

  return (
    <div ref={bar} className="menu-bar" role="menubar" aria-label={topMenus.bar}>
      {menus.map(({ label, entries }, index) => (
        <div key={label} className="menu-holder">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={focusable === index ? 0 : -1}
            className="menu-top"
            onClick={() => setOpen(open === index ? null : index)}
            onMouseEnter={() => open !== null && setOpen(index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') setOpen(index);
              else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
                focusTop(step(index, event.key));
              } else return;
              event.preventDefault();
            }}
          >
            {label}
          </button>
          {open === index ? (
            <MenuList
              key={label}
              label={label}
              entries={entries}
              close={() => {
                setOpen(null);
                focusTop(index);
              }}
              leave={(key) => setOpen(step(index, key))}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
