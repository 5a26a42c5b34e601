// The names that came out of the talk: small rows, one more whenever it is wanted.
import { useId, useRef } from 'preact/hooks';
import { recordWords as words } from '#words/record-interview';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { useNextFocus } from '../../parts/use-next-focus';
import { type ReferralRow, splitPeople } from './pasted-people';
import { EMPTY_REFERRAL, isNameless } from './record-form';

export interface ReferralRowsProps {
  readonly contactName: string;
  readonly rows: readonly ReferralRow[];
  readonly isTried: boolean;
  readonly onChange: (rows: readonly ReferralRow[]) => void;
}

export function ReferralRows({ contactName, rows, isTried, onChange }: ReferralRowsProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const hintId = useId();
  const focusNext = useNextFocus();
  const put = (at: number, part: Partial<ReferralRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  /** Puts what was jotted down in one line into the fields; more lines are more people. */
  function sort(at: number, text: string): boolean {
    const people = splitPeople(text);
    if (people.length === 0) return false;
    onChange([...rows.slice(0, at), ...people, ...rows.slice(at + 1)]);
    return true;
  }
  function add() {
    focusNext(() => box.current?.querySelector<HTMLElement>('.referral:last-of-type input'));
    onChange([...rows, EMPTY_REFERRAL]);
  }
  return (
    <fieldset ref={box} class="stack" aria-describedby={hintId}>
      <legend>{words.namesTitle}</legend>
      <p class="hint" id={hintId}>
        {words.namesHint(contactName)}
      </p>
      {rows.map((row, at) => (
        // Rows have no identity of their own: they are their place in the list.
        <div
          class="referral"
          key={at}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (isNameField(event) && isEmpty(row) && sort(at, text)) event.preventDefault();
          }}
          onFocusOut={(event) => {
            if (isNameField(event) && row.reach === '' && row.organization === '')
              sort(at, row.name);
          }}
        >
          <TextField
            label={words.personName(at + 1)}
            value={row.name}
            problem={isTried && isNameless(row) ? words.namelessProblem : undefined}
            onChange={(name) => put(at, { name })}
          />
          {(row.name !== '' || row.reach !== '' || row.organization !== '') && (
            <>
              <TextField
                label={words.reach}
                value={row.reach}
                onChange={(reach) => put(at, { reach })}
              />
              <TextField
                label={words.organization}
                value={row.organization}
                onChange={(organization) => put(at, { organization })}
              />
            </>
          )}
          {rows.length > 1 && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.removeName(row.name)}
              onClick={() => onChange(rows.filter((_, index) => index !== at))}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
      <Button look="quiet" icon="add" onClick={add}>
        {words.addName}
      </Button>
    </fieldset>
  );
}

function isEmpty({ name, reach, organization }: ReferralRow): boolean {
  return name === '' && reach === '' && organization === '';
}

/** The name is the first field of its row. */
function isNameField({ target, currentTarget }: Event): boolean {
  return currentTarget instanceof Element && currentTarget.querySelector('input') === target;
}
