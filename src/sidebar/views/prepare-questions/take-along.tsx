// The list on its way to the talk: copied, printed, or in one's calendar by a link.
import { useId, useMemo, useState } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import type { ContactDetail } from '../../../calls';
import { calendarUrl } from '../../../domain/calendar-link';
import { useApp } from '../../app-context';
import { Button, LinkButton } from '../../parts/button';
import { copyText } from '../../parts/copy-text';
import { dayAndTime } from '../../parts/local-time';
import { type PlanForm, textsOf } from './plan-form';

export interface TakeAlongProps {
  readonly form: PlanForm;
  readonly contact: ContactDetail;
}

export function TakeAlong({ form, contact }: TakeAlongProps) {
  const { timeZone } = useApp().state.page;
  const reasonId = useId();
  const [said, setSaid] = useState('');
  const title = words.title(contact.name, contact.organization);
  const lines = textsOf(form).map((text, at) => `${at + 1}. ${text}`);
  const { startsAtLocal, minutes, where } = form;
  const url = useMemo(
    () =>
      calendarUrl({
        ...{ title, startsAtLocal, minutes, timeZone, where, lines },
        leftOut: words.moreInSheet,
      }),
    [title, startsAtLocal, minutes, timeZone, where, lines.join('\n')],
  );
  async function copy() {
    const when = dayAndTime(startsAtLocal);
    const head = [title, words.talkSummary(when, minutes, where)].join('\n');
    const isCopied = await copyText(`${head}\n\n${lines.join('\n')}\n`);
    setSaid(isCopied ? words.copied : words.copyFailed);
  }
  return (
    <section class="stack take-along">
      <h2>{words.takeTitle}</h2>
      <div class="row">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        {url ? (
          <LinkButton href={url}>{words.calendar}</LinkButton>
        ) : (
          <Button isDisabled describedBy={reasonId}>
            {words.calendar}
          </Button>
        )}
      </div>
      {!url && (
        <p class="hint" id={reasonId}>
          {words.noDate}
        </p>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}
