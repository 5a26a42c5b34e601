// What each tag of a template stands for, one click away from the templates.

import { requestWords as words } from '#words/draft-request';
import { FIELD_NAMES, type FieldName } from '../../../domain/letters/field-names';

export function TagHelp() {
  return (
    <details class="folded tag-help">
      <summary>{words.tagsTitle}</summary>
      <p class="hint">{words.tagsHint}</p>
      <dl>
        {FIELD_NAMES.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{tagOf(field)}</code>
            </dt>
            <dd>{field.about}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.sectionHint}</p>
    </details>
  );
}

/** A field without a prompt has no words of its own: it keeps or leaves out what stands inside. */
function tagOf({ tag, prompt }: FieldName): string {
  return prompt === '' ? `{{#${tag}}} … {{/${tag}}}` : `{{${tag}}}`;
}
