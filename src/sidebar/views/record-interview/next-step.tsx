// What one will do next for this contact, and when.
import { useState } from 'preact/hooks';
import { recordWords as words } from '#words/record-interview';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Folded } from '../../parts/folded';
import { addMinutes, day } from '../../parts/local-time';
import type { RecordForm } from './record-form';

const MINUTES_A_DAY = 24 * 60;
/** Whole weeks: what is right for today's weekday is right for that one. */
const DAYS = [7, 14, 91] as const;

export interface NextStepProps {
  readonly form: RecordForm;
  readonly set: (part: Partial<RecordForm>) => void;
}

export function NextStep({ form, set }: NextStepProps) {
  const { nowLocal } = useApp();
  const { nextStep, nextStepOnLocal } = form;
  const [isOpenAtFirst] = useState(nextStep !== '');
  return (
    <Folded
      title={words.nextTitle}
      says={nextStep && words.nextSummary(nextStep, day(nextStepOnLocal))}
      isEcho
      isOpen={isOpenAtFirst}
    >
      <TextField
        label={words.nextStep}
        isOptional
        value={nextStep}
        onChange={(text) => set({ nextStep: text })}
      />
      {nextStep.trim() !== '' && (
        <>
          <div class="row">
            {DAYS.map((days) => (
              <Button
                key={days}
                onClick={() =>
                  set({
                    nextStepOnLocal: addMinutes(nowLocal(), days * MINUTES_A_DAY).slice(0, 10),
                  })
                }
              >
                {words.inDays[days]}
              </Button>
            ))}
          </div>
          <TextField
            label={words.nextStepOn}
            isOptional
            type="date"
            value={nextStepOnLocal}
            onChange={(on) => set({ nextStepOnLocal: on })}
          />
        </>
      )}
    </Folded>
  );
}
