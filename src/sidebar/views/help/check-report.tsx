// The check as a text for somebody who helps: to copy, or to read before one sends it.
import { useState } from 'preact/hooks';
import { checkWords as words } from '#words/help-check';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { copyText } from '../../parts/copy-text';
import { Failure, Notice } from '../../parts/notice';

export function CheckReport({
  text,
  version,
}: {
  readonly text: string;
  readonly version: string;
}) {
  const { announce } = useApp();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    const isCopied = await copyText(text);
    setOutcome(isCopied ? 'copied' : 'failed');
    announce(isCopied ? words.copied : '');
  };
  return (
    <section class="stack">
      <h2>{words.reportTitle}</h2>
      <p class="muted">{words.reportHint}</p>
      <div class="row">
        <Button onClick={copy}>{words.copy}</Button>
      </div>
      {outcome === 'copied' && (
        <Notice kind="done">
          <p>{words.copied}</p>
        </Notice>
      )}
      {outcome === 'failed' && <Failure message={words.copyFailed} />}
      <details class="folded">
        <summary>{words.show}</summary>
        <pre class="check-report">{text}</pre>
      </details>
      <p class="hint">{words.version(version)}</p>
    </section>
  );
}
