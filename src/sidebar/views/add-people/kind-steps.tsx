// The seven kinds as steps: where one is, how many names each has, and the way to any of them.

import { brainstormWords as words } from '#words/add-people';
import { type Kind, kindWords } from '#words/add-people-kinds';
import { KINDS } from '../../../domain/records';
import type { Brainstorm } from './brainstorm-state';

export interface KindStepsProps {
  readonly state: Brainstorm;
  readonly onGo: (kind: Kind) => void;
}

export function KindSteps({ state, onGo }: KindStepsProps) {
  return (
    <nav aria-label={words.steps}>
      <ol class="kind-steps">
        {KINDS.map((kind) => {
          const count = state.thoughts.filter((one) => one.kind === kind).length;
          const { title } = kindWords[kind];
          return (
            <li key={kind}>
              <button
                type="button"
                class={count > 0 ? 'kind-step kind-step-filled' : 'kind-step'}
                aria-current={kind === state.kind ? 'step' : undefined}
                aria-label={words.step(title, count)}
                title={title}
                onClick={() => onGo(kind)}
              >
                {count > 0 ? count : ''}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
