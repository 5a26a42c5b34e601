// The etiquette check: what to change first, what could be better, and what is good already.
import type { ComponentChildren } from 'preact';
import { requestWords as words } from '#words/draft-request';
import type { Finding } from '../../../domain/etiquette/finding';
import { Icon, type IconName } from '../../parts/icon';
import { verdictOf } from './request-form';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Selects the text that a finding is about. */
  readonly onShow: (finding: Finding) => void;
  /** Has the person read the finding and decided otherwise? */
  readonly isOverruled?: ((finding: Finding) => boolean) | undefined;
  /** What the person may decide about a finding; null for most. */
  readonly choiceOf?: ((finding: Finding) => ComponentChildren) | undefined;
}

export function FindingList(props: FindingListProps) {
  const { findings, isOverruled } = props;
  const verdict = verdictOf(findings, isOverruled);
  const broken = findings.filter(({ isKept }) => !isKept);
  const kept = findings.filter(({ isKept }) => isKept);
  const first = broken.filter(({ level }) => level === 'must');
  const better = broken.filter(({ level }) => level === 'should');
  return (
    <section class="findings" aria-label={words.checkTitle}>
      <p class={verdict.isReady ? 'verdict verdict-ready' : 'verdict'} role="status">
        <Icon name={verdict.isReady ? 'check' : 'alert'} />
        {!verdict.isReady && words.notReady(verdict.brokenMusts)}
        {verdict.isReady &&
          (verdict.overruled > 0 ? words.readyOverruled : words.ready(verdict.musts))}
      </p>
      <Group
        {...props}
        title={verdict.isReady ? words.decided : words.first}
        kind="must"
        icon="alert"
        findings={first}
      />
      <Group {...props} title={words.could} kind="should" icon="circle" findings={better} />
      {kept.length > 0 && (
        <details>
          <summary>{words.kept(kept.length)}</summary>
          <Group {...props} kind="kept" icon="check" findings={kept} />
        </details>
      )}
    </section>
  );
}

interface GroupProps extends FindingListProps {
  readonly title?: string;
  readonly kind: 'must' | 'should' | 'kept';
  readonly icon: IconName;
}

function Group({ title, kind, icon, findings, onShow, choiceOf }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul class={`finding-group finding-${kind}`}>
        {findings.map((finding) => (
          <li key={finding.rule}>
            {finding.span && finding.part !== 'recipient' ? (
              <button
                type="button"
                class="finding"
                title={words.show}
                onClick={() => onShow(finding)}
              >
                <Icon name={icon} />
                <span>{finding.message}</span>
              </button>
            ) : (
              <div class="finding">
                <Icon name={icon} />
                <span>{finding.message}</span>
              </div>
            )}
            {!finding.isKept && choiceOf?.(finding)}
          </li>
        ))}
      </ul>
    </>
  );
}
