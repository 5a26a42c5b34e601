// Addresses pasted in any form, and beside them at once who was understood and who was not.
import { useId } from 'preact/hooks';
import { setUpWords, pasteWords as words } from '#words/group-set-up';
import type { PastedMembers } from '../../../domain/group/paste-members';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { Notice } from '../../parts/notice';

export interface PasteMembersProps {
  readonly text: string;
  /** What `readPastedMembers` makes of the text. */
  readonly read: PastedMembers;
  readonly onChange: (text: string) => void;
}

export function PasteMembers({ text, read, onChange }: PasteMembersProps) {
  const { me } = useApp().state.page;
  const listId = useId();
  const { members, problems, again } = read;
  const isEmpty = text.trim() === '';
  return (
    <div class="stack paste-members">
      <TextArea
        label={setUpWords.members}
        hint={setUpWords.membersHint}
        placeholder={setUpWords.membersPlaceholder}
        rows={4}
        value={text}
        onChange={onChange}
      />
      <p class="paste-summary" role="status" id={listId}>
        {!isEmpty && words.summary(members.length, problems.length, again.length)}
      </p>
      {problems.length > 0 && (
        <Notice kind="warning" title={words.unclearTitle}>
          <ul>
            {problems.map(({ line, problem }) => (
              <li key={`${line} ${problem}`}>{words.line(line, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {members.length > 0 && (
        <ul class="pasted" aria-labelledby={listId}>
          {members.map(({ name, email, probably }) => (
            <li key={email}>
              {name !== '' && <span class="pasted-name">{name}</span>}
              <span class={name === '' ? 'pasted-name' : 'hint'}>{email}</span>
              {probably !== '' && (
                <span class="pasted-doubt">
                  {words.probably(probably)}{' '}
                  <Button
                    look="quiet"
                    label={words.correctOne(email, probably)}
                    onClick={() => onChange(replaced(text, email, probably))}
                  >
                    {words.correct}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {again.length > 0 && (
        <ul class="pasted-again">
          {again.map(({ email, line, firstLine }) => (
            <li key={`${line} ${email}`} class="hint">
              {words.line(line, words.again(email, firstLine, email === me))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The address in whatever case it was typed. */
function replaced(text: string, email: string, by: string): string {
  return text.replace(new RegExp(email.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), 'gi'), () => by);
}
