// What is known of somebody who has no row to type into.
import { useEffect, useState } from 'preact/hooks';
import { justMeWords as words } from '#words/just-me';
import type { PrivateEdit } from '../../../calls';
import { labelOf } from '../../../domain/choice-labels';
import {
  type ContactId,
  MENTION_PERMISSIONS,
  type MentionPermission,
  STAGES,
  type Stage,
} from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Select } from '../../parts/choice';
import { TextArea, TextField } from '../../parts/field';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { call } from '../../server';

const LINES = ['name', 'email', 'phone', 'title', 'organization', 'field', 'nextStep'] as const;

export function EditPrivate({
  id,
  onClose,
}: {
  readonly id: ContactId;
  readonly onClose: () => void;
}) {
  const { take, announce } = useApp();
  const [form, setForm] = useState<PrivateEdit | null>(null);
  const reading = useTask<void>();
  const saving = useTask<void>();
  useEffect(() => {
    reading.start(async () => {
      const { name, email, phone, title, organization, field, ...rest } = await call(
        'readContact',
        id,
      );
      const { stage, mayMention, nextStep, nextStepOnLocal, notes } = rest;
      setForm({
        ...{ contactId: id, name, email, phone, title, organization, field },
        ...{ stage, mayMention, nextStep, nextStepOnLocal, notes },
      });
    });
  }, [id, reading.start]);
  if (reading.task.status === 'failed') return <Failure message={reading.task.problem.message} />;
  if (form === null) return <p role="status">{words.looking}</p>;
  const set = (part: Partial<PrivateEdit>) => setForm({ ...form, ...part });
  const save = () =>
    saving.start(async () => {
      const change = await call('changePrivate', form);
      announce(words.saved(form.name || form.email));
      onClose();
      take(change);
    });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{words.changeTitle(form.name || form.email)}</h3>
      <Select
        label={words.stage}
        value={form.stage}
        options={STAGES.map((value: Stage) => ({ value, label: labelOf(value) }))}
        onChange={(stage) => set({ stage })}
      />
      {LINES.map((key) => (
        <TextField
          key={key}
          label={words.fields[key]}
          value={form[key]}
          onChange={(text) => set({ [key]: text })}
        />
      ))}
      <TextField
        label={words.nextStepOn}
        type="date"
        value={form.nextStepOnLocal}
        onChange={(nextStepOnLocal) => set({ nextStepOnLocal })}
      />
      <Select
        label={words.mayMention}
        value={form.mayMention}
        options={MENTION_PERMISSIONS.map((value: MentionPermission) => ({
          value,
          label: labelOf(value),
        }))}
        onChange={(mayMention) => set({ mayMention })}
      />
      <TextArea label={words.notes} value={form.notes} onChange={(notes) => set({ notes })} />
      {saving.task.status === 'failed' && <Failure message={saving.task.problem.message} />}
      <div class="row">
        <Button look="primary" isSubmit busy={saving.task.status === 'busy' && words.saving}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
