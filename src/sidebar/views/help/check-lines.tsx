// The lines of a check: what needs something in front, with the button that helps; the rest folded.
import type { ComponentChildren } from 'preact';
import { checkWords as words } from '#words/help-check';
import type { CheckLine, Level, Remedy } from '../../../domain/check-sheet/line';
import { useApp } from '../../app-context';
import { Button, LinkButton } from '../../parts/button';
import { Icon, type IconName } from '../../parts/icon';

const ICONS: Readonly<Record<Level, IconName>> = { fine: 'check', look: 'info', broken: 'alert' };

export interface CheckLinesProps {
  readonly lines: readonly CheckLine[];
  /** Google's page for permissions, or ''. */
  readonly allowUrl: string;
  readonly settingUp: string | false;
  readonly onSetUp: () => void;
}

export function CheckLines(props: CheckLinesProps) {
  const open = props.lines.filter(({ level }) => level !== 'fine');
  const fine = props.lines.filter(({ level }) => level === 'fine');
  // One button mends all that a set-up can mend.
  const first = open.find(({ remedy }) => remedy === 'set-up')?.key;
  return (
    <>
      {open.length > 0 && (
        <ul class="check-lines">
          {open.map((line) => (
            <Line key={line.key} line={line}>
              {line.remedy && (line.remedy !== 'set-up' || line.key === first) && (
                <RemedyButton {...props} remedy={line.remedy} />
              )}
            </Line>
          ))}
        </ul>
      )}
      <details class="folded" open={open.length === 0}>
        <summary>{words.rest(fine.length)}</summary>
        <ul class="check-lines">
          {fine.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      </details>
    </>
  );
}

function Line({
  line: { level, title, sentences },
  children,
}: {
  readonly line: CheckLine;
  readonly children?: ComponentChildren;
}) {
  return (
    <li class={`check-line check-${level}`}>
      <Icon name={ICONS[level]} />
      <div>
        <h2>
          {title} <span class="check-level">{words.levels[level]}</span>
        </h2>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </div>
    </li>
  );
}

function RemedyButton({
  remedy,
  allowUrl,
  settingUp,
  onSetUp,
}: CheckLinesProps & { readonly remedy: Remedy }) {
  const { open } = useApp();
  if (remedy === 'settings') {
    return <Button onClick={() => open('settings')}>{words.settings}</Button>;
  }
  if (remedy === 'hourly') {
    return <Button onClick={() => open('thank-you-notes')}>{words.hourly}</Button>;
  }
  if (remedy === 'allow') {
    return allowUrl === '' ? (
      <p class="hint">{words.allowNoLink}</p>
    ) : (
      <>
        <LinkButton href={allowUrl}>{words.allow}</LinkButton>
        <p class="hint">{words.allowHint}</p>
      </>
    );
  }
  return (
    <>
      <Button look="primary" busy={settingUp} onClick={onSetUp}>
        {words.setUp}
      </Button>
      <p class="hint">{words.setUpHint}</p>
    </>
  );
}
