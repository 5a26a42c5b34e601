// The letter as it is printed. On the screen it is not to be seen; on paper nothing else is.
import { dateOfLetter } from '../../../domain/letters/letter-dates';
import { layOutLetter } from '../../../domain/letters/printed-letter';
import { plainName } from '../../../domain/people/person-name';
import type { LetterFacts } from './compose-letter';
import type { Letter } from './request-form';

export interface PrintedPageProps {
  readonly letter: Letter;
  readonly facts: Pick<LetterFacts, 'contact' | 'settings' | 'nowLocal'>;
}

export function PrintedPage({ letter, facts }: PrintedPageProps) {
  const { contact, settings, nowLocal } = facts;
  const page = layOutLetter(letter.body, settings.name, settings.signature);
  const sender = [settings.name, ...settings.signature.split('\n')];
  const recipient = [plainName(contact.name), contact.title, contact.organization];
  return (
    <article class="printed-letter">
      <Lines className="printed-sender" lines={sender} />
      <p class="printed-date">{dateOfLetter(nowLocal)}</p>
      <Lines className="printed-recipient" lines={recipient} />
      {letter.subject.trim() !== '' && <p class="printed-subject">{letter.subject}</p>}
      {page.paragraphs.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
      <div class="printed-closing">
        {page.closing !== '' && <p>{page.closing}</p>}
        <Lines className="printed-signer" lines={page.signer} />
      </div>
    </article>
  );
}

function Lines({
  className,
  lines,
}: {
  readonly className: string;
  readonly lines: readonly string[];
}) {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 ? <p class={className}>{filled.join('\n')}</p> : null;
}
