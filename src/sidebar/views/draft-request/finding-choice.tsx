// What a person may decide about a finding: overrule a reading of their words, or ask a second person
// at one organization all the same.

import { requestWords as words } from '#words/draft-request';
import type { Finding } from '../../../domain/etiquette/finding';
import { ASKED_BY_OTHERS, ONE_AT_A_TIME } from '../../../domain/etiquette/open-request';
import { isOverrulable, overruleKey } from '../../../domain/etiquette/overrule';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/choice';
import type { Letter, RequestForm } from './request-form';

export interface FindingChoiceProps {
  readonly finding: Finding;
  readonly letter: Letter;
  readonly form: RequestForm;
  readonly set: (part: Partial<RequestForm>) => void;
}

export function FindingChoice({ finding, letter, form, set }: FindingChoiceProps) {
  const { open } = useApp();
  if (finding.rule === ONE_AT_A_TIME) {
    return (
      <div class="row finding-choice">
        <Button look="quiet" onClick={() => set({ isAskingAnyway: true })}>
          {words.askAnyway}
        </Button>
        <Button look="quiet" onClick={() => open('today')}>
          {words.wait}
        </Button>
      </div>
    );
  }
  if (finding.rule === ASKED_BY_OTHERS) {
    return (
      <div class="row finding-choice">
        <Button look="quiet" onClick={() => set({ knowsOthers: true })}>
          {words.weTalked}
        </Button>
      </div>
    );
  }
  if (!isOverrulable(finding, letter)) return null;
  const key = overruleKey(finding, letter);
  const others = form.overruled.filter((one) => one !== key);
  return (
    <div class="finding-choice">
      <Tick
        label={words.overrule}
        isOn={form.overruled.includes(key)}
        onChange={(isOn) => set({ overruled: isOn ? [...others, key] : others })}
      />
    </div>
  );
}
