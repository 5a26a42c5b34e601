// The fields of a message that is being written.
import { letterWords } from '#local-words/mail';
import type { MailText } from '../../server/messages';

interface Props {
  readonly text: MailText;
  readonly change: (change: Partial<MailText>) => void;
  /** Called when a field is left. */
  readonly finished?: () => void;
}

export function MailFields({ text, change, finished }: Props) {
  return (
    <div className="mail-fields">
      <input
        aria-label={letterWords.to}
        placeholder={letterWords.to}
        value={text.to}
        onBlur={finished}
        onChange={({ target }) => change({ to: target.value })}
      />
      <input
        aria-label={letterWords.subject}
        placeholder={letterWords.subject}
        value={text.subject}
        onBlur={finished}
        onChange={({ target }) => change({ subject: target.value })}
      />
      <textarea
        aria-label={letterWords.message}
        value={text.body}
        onBlur={finished}
        onChange={({ target }) => change({ body: target.value })}
      />
    </div>
  );
}
