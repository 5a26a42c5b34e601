// Whether a thank-you is wanted, and what stands in its way: no address, a talk still to come, a
// note that is there already.
import { useState } from 'preact/hooks';
import { recordWords as words } from '#words/record-interview';
import type { ContactDetail } from '../../../calls';
import { readAddress } from '../../../domain/mail/email-address';
import type { NewPerson } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Failure, Notice } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';
import { isNoteMade, type RecordForm } from './record-form';

export interface ThankYouFieldProps {
  readonly form: RecordForm;
  readonly set: (part: Partial<RecordForm>) => void;
  readonly contact: ContactDetail;
  readonly isTried: boolean;
}

export function ThankYouField({ form, set, contact, isTried }: ThankYouFieldProps) {
  const { people, page } = useApp().state;
  const known = people.find(({ id }) => id === contact.id);
  if (isNoteMade(form, contact)) {
    return (
      <Notice kind="info">
        <p>{words.noteMade}</p>
      </Notice>
    );
  }
  return (
    <>
      <Tick
        label={words.thankYou}
        hint={
          form.wantsThankYou && isTried && form.learned.trim() === ''
            ? words.nothingLearned
            : words.thankYouHint(page.settings.thankYouDelayHours)
        }
        isOn={form.wantsThankYou}
        onChange={(wantsThankYou) => set({ wantsThankYou })}
      />
      {form.wantsThankYou && contact.email === '' && !known?.email && (
        <MissingAddress contact={contact} />
      )}
    </>
  );
}

function MissingAddress({ contact }: { readonly contact: ContactDetail }) {
  const { take } = useApp();
  const [email, setEmail] = useState('');
  const [isTried, setTried] = useState(false);
  const { task, start } = useTask<void>();
  const isRight = email.trim() !== '' && readAddress(email).ok;
  function add() {
    setTried(true);
    if (!isRight) return;
    const person = { ...NOBODY, name: contact.name, email: email.trim() };
    start(async () => take(await call('mergePeople', [{ contactId: contact.id, person }])));
  }
  return (
    <Notice kind="warning">
      <p>{words.noEmail(contact.name, contact.rowNumber)}</p>
      <TextField
        label={words.email}
        type="email"
        value={email}
        problem={isTried && !isRight ? words.emailProblem : undefined}
        onChange={setEmail}
      />
      <Button busy={task.status === 'busy' && words.addingEmail} onClick={add}>
        {words.addEmail}
      </Button>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </Notice>
  );
}

const NOBODY: NewPerson = {
  ...{ name: '', email: '', phone: '', title: '', organization: '', field: '', kind: '' },
  ...{ association: '', introducedBy: '', linkedIn: '', notes: '' },
};
