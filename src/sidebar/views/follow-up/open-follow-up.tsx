// The view once the résumé may go: files, letter, and what good manners say about it.
import { useMemo, useRef } from 'preact/hooks';
import { followUpWords as words } from '#words/follow-up';
import type { ContactDetail, InterviewLine } from '../../../calls';
import { checkFollowUp } from '../../../domain/etiquette/check-follow-up';
import type { Finding } from '../../../domain/etiquette/finding';
import type { ResumeGate } from '../../../domain/resume-gate';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Select, Tick } from '../../parts/choice';
import { TextArea, TextField } from '../../parts/field';
import { PermissionButtons } from '../../parts/hourly/permission-buttons';
import { day } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import { FindingList } from '../draft-request/finding-list';
import { ChosenFiles } from './chosen-files';
import { FollowUpActions } from './follow-up-actions';
import { type FollowUpForm, filledLetter, type Letter, usableTemplates } from './follow-up-form';

export interface OpenFollowUpProps {
  readonly contact: ContactDetail;
  readonly gate: ResumeGate<InterviewLine>;
  readonly form: FollowUpForm;
  readonly change: (change: (form: FollowUpForm) => FollowUpForm) => void;
}

export function OpenFollowUp({ contact, gate, form, change }: OpenFollowUpProps) {
  const { settings, templates, canDraftInGmail } = useApp().state.page;
  const box = useRef<HTMLElement>(null);
  const usable = useMemo(() => usableTemplates(templates), [templates]);
  const template = usable.find(({ name }) => name === form.templateName) ?? usable[0] ?? null;
  const letter = form.edited ?? filledLetter(template, contact, gate, settings);
  const findings = useMemo(
    () => checkFollowUp({ ...letter, recipient: contact.email }),
    [letter.subject, letter.body, contact.email],
  );
  const set = (part: Partial<FollowUpForm>) =>
    change((before) => ({ ...before, isTouched: true, ...part }));
  const edit = (part: Partial<Letter>) => set({ edited: { ...letter, ...part } });
  const jobWords = wordsOf(
    findings.find(({ rule, isKept }) => rule === 'asks-for-job' && !isKept),
    letter,
  );
  const isMeant = jobWords !== '' && form.meant === jobWords;

  function show({ part, span }: Finding) {
    const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      part === 'subject' ? 'input[type=text]' : 'textarea',
    );
    if (!field || !span) return;
    field.focus();
    field.setSelectionRange(span.start, span.end);
    field.scrollIntoView({ block: 'center' });
  }

  return (
    <div class="stack">
      <Why
        contact={contact}
        gate={gate}
        form={form}
        onChange={() => set({ isReasonGiven: false })}
      />
      {canDraftInGmail ? (
        <ChosenFiles form={form} change={change} />
      ) : (
        <Notice kind="warning" title={words.noPermission}>
          <p>{words.noPermissionHint}</p>
          <PermissionButtons />
        </Notice>
      )}
      <section class="stack letter" ref={box}>
        <h2>{words.letterTitle}</h2>
        {usable.length > 1 && (
          <Select
            label={words.template}
            value={template?.name ?? ''}
            options={usable.map(({ name }) => ({ value: name, label: name }))}
            onChange={(templateName) => set({ templateName, edited: null })}
          />
        )}
        {usable.length === 0 && (
          <Notice kind="info">
            <p>{words.noTemplate}</p>
          </Notice>
        )}
        <TextField
          label={words.subject}
          value={letter.subject}
          onChange={(subject) => edit({ subject })}
        />
        <TextArea
          label={words.body}
          rows={8}
          value={letter.body}
          onChange={(body) => edit({ body })}
        />
        {form.edited !== null && template !== null && (
          <div class="row">
            <Button look="quiet" onClick={() => set({ edited: null })}>
              {words.refill}
            </Button>
          </div>
        )}
        <FindingList findings={findings} onShow={show} />
        {jobWords !== '' && (
          <Tick
            label={words.mean}
            isOn={isMeant}
            onChange={(isOn) => set({ meant: isOn ? jobWords : '' })}
          />
        )}
      </section>
      <FollowUpActions
        contact={contact}
        gate={gate}
        form={form}
        letter={letter}
        problem={findings.find(
          ({ level, isKept, rule }) =>
            level === 'must' && !isKept && !(rule === 'asks-for-job' && isMeant),
        )}
        onDone={(doneUrl) => change((before) => ({ ...before, isTouched: false, doneUrl }))}
      />
    </div>
  );
}

interface WhyProps extends Pick<OpenFollowUpProps, 'contact' | 'gate' | 'form'> {
  readonly onChange: () => void;
}

function Why({ contact, gate, form, onChange }: WhyProps) {
  if (gate.kind === 'asked') {
    const { startsAtLocal } = gate.talk;
    return (
      <Notice kind="done">
        <p>{words.asked(contact.name, day(startsAtLocal))}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="info">
      <p>{words.because(form.reason)}</p>
      <Button look="quiet" onClick={onChange}>
        {words.changeReason}
      </Button>
    </Notice>
  );
}

/** What a finding is about, in the words of the letter. */
function wordsOf(finding: Finding | undefined, letter: Letter): string {
  if (!finding?.span) return '';
  const text = finding.part === 'subject' ? letter.subject : letter.body;
  return text.slice(finding.span.start, finding.span.end);
}
