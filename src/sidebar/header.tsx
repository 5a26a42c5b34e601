// The title of the open view and the menu that leads to the others.
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { appWords, viewTitles } from '#words/frame';
import { VIEWS, type ViewName } from '../calls';
import { countPressing, nextStepsInPieces } from '../domain/next-steps/next-steps';
import { useApp } from './app-context';
import { Icon, type IconName } from './parts/icon';
import { useInPieces } from './parts/use-in-pieces';

const ICONS: Readonly<Record<ViewName, IconName>> = {
  today: 'sun',
  'add-people': 'people',
  'whom-i-know': 'building',
  'draft-request': 'letter',
  'prepare-questions': 'list',
  'record-interview': 'talk',
  'thank-you-notes': 'heart',
  'follow-up': 'clip',
  network: 'tree',
  group: 'group',
  'just-me': 'lock',
  settings: 'gear',
  help: 'help',
  'check-sheet': 'search',
};

export function Header({
  titleRef,
}: {
  readonly titleRef: { current: HTMLHeadingElement | null };
}) {
  const { state, open } = useApp();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const badges = useBadges(isOpen);
  // Whom one kept to oneself is still there when a group is no more.
  const hasJustMe = state.page.group !== null || state.people.some(({ privacy }) => privacy);

  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, [isOpen]);

  return (
    <header ref={box} class="header">
      <div class="header-row">
        <Icon name={ICONS[state.view]} />
        <h1 ref={titleRef} tabIndex={-1}>
          {viewTitles[state.view]}
        </h1>
        <button
          ref={button}
          type="button"
          class="button button-quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="menu" />
          <span>{appWords.menu}</span>
        </button>
      </div>
      <nav id={id} aria-label={appWords.menuLabel} hidden={!isOpen}>
        <ul>
          {VIEWS.filter((view) => view !== 'just-me' || hasJustMe).map((view) => (
            <li key={view}>
              <button
                type="button"
                class="menu-item"
                aria-current={view === state.view ? 'page' : undefined}
                onClick={() => {
                  setOpen(false);
                  open(view);
                }}
              >
                <Icon name={ICONS[view]} />
                <span>{viewTitles[view]}</span>
                {badges[view] && <span class="badge">{badges[view]}</span>}
              </button>
            </li>
          ))}
        </ul>
        {state.page.me && <p class="muted">{appWords.signedIn(state.page.me)}</p>}
      </nav>
    </header>
  );
}

/** What waits, beside the view where it is done. Worked out only when the menu shows it. */
function useBadges(isOpen: boolean): Readonly<Partial<Record<ViewName, string>>> {
  const { state, nowLocal } = useApp();
  const { people, talks, page } = state;
  const { settings } = page;
  const begin = useCallback(
    () =>
      nextStepsInPieces({
        ...(isOpen ? { people, talks } : { people: [], talks: [] }),
        settings,
        nowLocal: nowLocal(),
      }),
    [isOpen, people, talks, settings, nowLocal],
  );
  const next = useInPieces(begin);
  return useMemo(() => {
    if (!isOpen || next === null) return {};
    const count = countPressing(next.steps);
    const due = page.thankYous.notes.filter(
      ({ state: note }) => note === 'Due' || note === 'Needs attention',
    ).length;
    return {
      ...(count > 0 ? { today: appWords.steps(count) } : {}),
      ...(due > 0 ? { 'thank-you-notes': appWords.due(due) } : {}),
    };
  }, [isOpen, next, page]);
}
