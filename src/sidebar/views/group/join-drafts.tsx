// Step 2: the hourly drafts, with plain words on whom one trusts by turning them on.
import { useState } from 'preact/hooks';
import { joinWords as words } from '#words/group-join';
import { thankYouWords } from '#words/thank-you-notes';
import { useApp } from '../../app-context';
import { ActionBar } from '../../parts/action-bar';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { HourlyDrafts } from '../thank-you-notes/hourly-drafts';
import type { StepProps } from './first-step';
import { StepTitle } from './step-title';

export function JoinDrafts({ onNext }: StepProps) {
  const { state, dispatch } = useApp();
  const { thankYous, canDraftInGmail } = state.page;
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="stack">
      <StepTitle>{words.draftsTitle}</StepTitle>
      <p>{words.drafts}</p>
      {!canDraftInGmail && (
        <Notice kind="info" title={thankYouWords.noPermission}>
          <p>{thankYouWords.noPermissionHint}</p>
        </Notice>
      )}
      <HourlyDrafts
        status={thankYous}
        canDraft={canDraftInGmail}
        isAsking={isAsking}
        onAsk={setAsking}
        onChange={(status) => dispatch({ type: 'thank-yous-read', thankYous: status })}
      />
      <ActionBar>
        <Button look="primary" onClick={onNext}>
          {thankYous.hourlyDraftsOn ? words.goOn : words.draftsOff}
        </Button>
      </ActionBar>
    </section>
  );
}
