// Help: what this is, the way through it, and what it never does.

import { viewTitles } from '#words/frame';
import { helpWords as words } from '#words/help';
import { checkWords } from '#words/help-check';
import type { ViewName } from '../../../calls';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';

/** The view that each step leads to; null where it is done elsewhere. */
const VIEW_OF_STEP: readonly (ViewName | null)[] = [
  'add-people',
  'draft-request',
  null,
  'record-interview',
  'thank-you-notes',
];

export function Help() {
  const { open } = useApp();
  return (
    <div class="stack prose">
      <p class="lead">{words.lead}</p>
      <h2>{words.stepsTitle}</h2>
      <ol class="steps">
        {words.steps.map(([title, text], at) => {
          const view = VIEW_OF_STEP[at];
          return (
            <li key={title}>
              <p>
                <strong>{title}</strong> {text}
              </p>
              {view && (
                <Button look="quiet" onClick={() => open(view)}>
                  {viewTitles[view]}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <h2>{words.whereTitle}</h2>
      <dl>
        {words.where.map(([tab, text]) => (
          <div key={tab}>
            <dt>{tab}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{words.whereEnd}</p>
      <h2>{checkWords.inHelpTitle}</h2>
      <p>{checkWords.inHelp}</p>
      <Button onClick={() => open('check-sheet')}>{viewTitles['check-sheet']}</Button>
      <h2>{words.neverTitle}</h2>
      <ul>
        {words.never.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{words.privacyTitle}</h2>
      <p>{words.privacy}</p>
    </div>
  );
}
