// How the import ended: all added, stopped, or failed on the way; nothing is left unsaid.

import { addWords as words } from '#words/add-people';
import type { NewPerson } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ImportEnd } from './import-state';

export interface ImportResultProps {
  readonly end: ImportEnd;
  readonly onGoOn: (people: readonly NewPerson[]) => void;
  readonly onOther: () => void;
}

export function ImportResult({ end, onGoOn, onOther }: ImportResultProps) {
  const { open } = useApp();
  const isWhole = end.left.length === 0;
  return (
    <Notice
      kind={end.problem ? 'failed' : isWhole ? 'done' : 'info'}
      title={titleOf(end)}
      takesFocus
    >
      {end.problem && <p>{end.problem}</p>}
      {end.firstRowNumber !== null && <p>{words.endFrom(end.firstRowNumber)}</p>}
      {end.known > 0 && <p>{words.endKnown(end.known)}</p>}
      {!isWhole && <p>{words.left(end.left.length)}</p>}
      <div class="row">
        {isWhole ? (
          <Button look="primary" onClick={() => open('draft-request')}>
            {words.nextStep}
          </Button>
        ) : (
          <Button look="primary" onClick={() => onGoOn(end.left)}>
            {words.goOn(end.left.length)}
          </Button>
        )}
        <Button look="quiet" onClick={onOther}>
          {words.otherFile}
        </Button>
      </div>
    </Notice>
  );
}

function titleOf({ added, left, problem }: ImportEnd): string {
  if (problem) return words.failedTitle(added);
  return left.length === 0 ? words.endTitle(added) : words.stoppedTitle(added);
}
