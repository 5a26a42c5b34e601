// Draft a request: who, what about, the letter, and what good manners say about it.
import { useMemo } from 'preact/hooks';
import type { ContactDetail } from '../../../calls';
import { checkRequest } from '../../../domain/etiquette/check-request';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { WhoItIsAbout } from '../../parts/contact-card';
import { day } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import { LetterEditor } from './letter-editor';
import { RequestActions } from './request-actions';
import { RequestDone } from './request-done';
import { RequestFields } from './request-fields';
import {
  chooseTemplate,
  filledLetter,
  letterToCheck,
  type RequestForm,
  startRequest,
} from './request-form';
import { requestWords as words } from './words';

export function DraftRequest() {
  const { contact } = useApp().state;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <WhoItIsAbout />
      {contact?.isMine === false && (
        <Notice kind="warning">
          <p>{words.notMine(contact.name, contact.owner)}</p>
        </Notice>
      )}
      {contact?.isMine && <RequestTo key={contact.id} contact={contact} />}
    </>
  );
}

function RequestTo({ contact }: { readonly contact: ContactDetail }) {
  const { page } = useApp().state;
  const { settings, templates } = page;
  const [form, change] = useKept(`draft-request:${contact.id}`, () =>
    startRequest(contact, newKey()),
  );
  const choice = useMemo(
    () => chooseTemplate(templates, form, contact.stage),
    [templates, form, contact.stage],
  );
  const filled = useMemo(
    () => filledLetter(choice.chosen, form, contact, settings),
    [choice, form, contact, settings],
  );
  const letter = form.edited ?? filled;
  const findings = useMemo(
    () => checkRequest(letterToCheck(letter, form.channel, contact, settings)),
    [letter, form.channel, contact, settings],
  );
  const set = (part: Partial<RequestForm>) =>
    change((before) => ({ ...before, isTouched: true, ...part }));

  if (form.doneUrl !== null) {
    const writeAgain = () => change(() => startRequest(contact, newKey()));
    return <RequestDone name={contact.name} url={form.doneUrl} onAgain={writeAgain} />;
  }
  return (
    <>
      <Warnings contact={contact} channel={form.channel} />
      <RequestFields form={form} set={set} choice={choice} contact={contact} settings={settings} />
      <LetterEditor
        channel={form.channel}
        letter={letter}
        isEdited={form.edited !== null}
        isStale={form.edited !== null && form.edited.from.body !== filled.body}
        findings={findings}
        onEdit={(next) => set({ edited: { ...next, from: form.edited?.from ?? filled } })}
        onRefill={() => set({ edited: null })}
      />
      <RequestActions
        use={choice.chosen?.use ?? 'Request'}
        contact={contact}
        form={form}
        letter={letter}
        findings={findings}
        onDone={(doneUrl) => change((before) => ({ ...before, isTouched: false, doneUrl }))}
      />
    </>
  );
}

function Warnings({
  contact,
  channel,
}: {
  readonly contact: ContactDetail;
  readonly channel: string;
}) {
  return (
    <>
      {contact.stage === 'Declined' && (
        <Notice kind="warning">
          <p>{words.declined(contact.name)}</p>
        </Notice>
      )}
      {contact.stage === 'Asked' && (
        <Notice kind="info">
          <p>{words.asked(contact.name, contact.askedAtLocal && day(contact.askedAtLocal))}</p>
        </Notice>
      )}
      {contact.email === '' && channel === 'Email' && (
        <Notice kind="warning">
          <p>{words.noEmail(contact.name, contact.rowNumber)}</p>
        </Notice>
      )}
    </>
  );
}
