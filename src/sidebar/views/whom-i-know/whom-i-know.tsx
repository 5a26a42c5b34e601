// Whom do I know there? Answered from what the page holds, at every keystroke; and the list of the
// organizations that one aims at.
import { useId, useLayoutEffect, useMemo } from 'preact/hooks';
import { whomWords as words } from '#words/whom-i-know';
import { findPaths, type PathAnswer } from '../../../domain/paths/find-paths';
import { indexPaths, type PathIndex } from '../../../domain/paths/path-index';
import { normalizedOrganization } from '../../../domain/people/organization-name';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { Aim } from './aim';
import { InTheGroup } from './in-the-group';
import { manyPlaces } from './many-places';
import { NobodyYet } from './nobody-yet';
import { PathList } from './path-card';
import { TargetList } from './target-list';

export function WhomIKnow() {
  const { state, open } = useApp();
  const { people, page, errand, targets } = state;
  const index = useMemo(() => indexPaths(people), [people]);
  const [search, change] = useKept('whom-i-know:search', () => ({
    typed: '',
    field: page.settings.field,
  }));
  const wanted = errand?.organization;
  useLayoutEffect(() => {
    if (wanted !== undefined) change((before) => ({ ...before, typed: wanted }));
  }, [wanted, change]);
  const answer = useMemo(() => findPaths(index, search), [index, search]);
  const isTyped = search.typed.trim() !== '';
  const look = (typed: string) => {
    const field = targets.find(({ organization }) => organization === typed)?.field;
    change((before) => ({ typed, field: field || before.field }));
    window.scrollTo(0, 0);
  };

  return (
    <div class="stack">
      {!isTyped && <p class="lead">{words.lead}</p>}
      <Search typed={search.typed} onType={(typed) => change((before) => ({ ...before, typed }))} />
      {isTyped ? (
        <Answer
          {...{ index, answer, look }}
          typed={search.typed.trim()}
          field={search.field}
          onField={(field) => change((before) => ({ ...before, field }))}
        />
      ) : (
        <>
          {people.length === 0 ? (
            <Notice kind="info" title={words.noPeople}>
              <p>{words.noPeopleHint}</p>
              <Button onClick={() => open('add-people')}>{words.addPeople}</Button>
            </Notice>
          ) : (
            <Suggestions title={words.startWith} places={manyPlaces(people)} look={look} />
          )}
          <TargetList index={index} onOpen={look} />
        </>
      )}
    </div>
  );
}

function Search({
  typed,
  onType,
}: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}) {
  const id = useId();
  return (
    <div class="field picker">
      <label for={id}>{words.search}</label>
      <div class="picker-input">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <p class={typed.trim() === '' ? 'hint' : 'unseen'} id={`${id}-hint`}>
        {words.searchHint}
      </p>
    </div>
  );
}

interface AnswerProps {
  readonly index: PathIndex;
  readonly answer: PathAnswer;
  readonly typed: string;
  readonly field: string;
  readonly onField: (field: string) => void;
  readonly look: (place: string) => void;
}

function Answer({ index, answer, typed, field, onField, look }: AnswerProps) {
  const { paths, total, nearby, nearbyTotal, others } = answer;
  const place = placeOf(answer, typed);
  const isField = total > 0 && paths.every(({ reasons: [first] }) => first?.kind === 'in-field');
  const aim = !isField && (
    <Aim
      key={place}
      organization={place}
      field={answer.field || (total === 0 ? field.trim() : '')}
      answer={answer}
    />
  );
  return (
    <section class="stack">
      <div role="status">
        <h2>{total === 0 ? words.nobody(place) : words.people(total, place)}</h2>
        {total > paths.length && <p class="hint">{words.first(paths.length)}</p>}
      </div>
      {aim}
      <InTheGroup typed={place} field={answer.field || field.trim()} />
      <Suggestions title={words.orDidYouMean} places={others} look={look} />
      {total === 0 ? (
        <NobodyYet {...{ index, answer, place, field, onField }} />
      ) : (
        <PathList paths={paths} place={place} />
      )}
      {total > 0 && nearbyTotal > 0 && (
        <details class="folded">
          <summary>{words.further(nearbyTotal)}</summary>
          {nearbyTotal > nearby.length && (
            <p class="hint">{words.furtherFirst(nearby.length, nearbyTotal)}</p>
          )}
          <PathList paths={nearby} place={place} />
        </details>
      )}
    </section>
  );
}

function Suggestions({
  title,
  places,
  look,
}: {
  readonly title: string;
  readonly places: readonly string[];
  readonly look: (place: string) => void;
}) {
  if (places.length === 0) return null;
  return (
    <div class="suggestions">
      <p class="hint">{title}</p>
      <div class="row">
        {places.map((place) => (
          <Button key={place} onClick={() => look(place)}>
            {place}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The name as the sheet has it, where those who are there agree on one; else as it is typed. */
function placeOf({ paths }: PathAnswer, typed: string): string {
  const names = new Map<string, string>();
  for (const { reasons } of paths) {
    for (const reason of reasons) {
      if (reason.kind !== 'works-there') continue;
      names.set(normalizedOrganization(reason.organization), reason.organization);
    }
  }
  const [only = typed] = names.size === 1 ? names.values() : [];
  return names.get(normalizedOrganization(typed)) ?? only;
}
