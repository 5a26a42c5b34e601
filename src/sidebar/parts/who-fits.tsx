// The people whom a view is most likely opened for, one click each.
import { useMemo } from 'preact/hooks';
import type { StepInput } from '../../domain/next-steps/people-book';
import type { Fit } from '../../domain/next-steps/who-fits';
import { useApp } from '../app-context';

export interface FindFits {
  readonly find: (input: StepInput) => readonly Fit[];
  readonly title: string;
  /** What is said beside the name. */
  readonly why: (fit: Fit) => string;
}

export function WhoFits({ find, title, why }: FindFits) {
  const { state, nowLocal, open } = useApp();
  const { people, talks, page, view, looking } = state;
  const fits = useMemo(
    () => find({ people, talks, settings: page.settings, nowLocal: nowLocal() }),
    [find, people, talks, page.settings],
  );
  if (fits.length === 0 || looking?.problem === '') return null;
  return (
    <section class="fits">
      <h2>{title}</h2>
      <ul>
        {fits.map((fit) => (
          <li key={fit.contactId}>
            <button
              type="button"
              onClick={() => {
                const { contactId, interviewId } = fit;
                open(view, { contactId, ...(interviewId === '' ? {} : { interviewId }) });
              }}
            >
              <span class="fit-name">{fit.name}</span>
              <span class="fit-why">{why(fit)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
