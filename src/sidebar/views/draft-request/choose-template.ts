// Which template a letter is filled from.
import { templateNameWords } from '#words/draft-request';
import type { ContactDetail } from '../../../calls';
import { DEFAULT_TEMPLATES } from '../../../domain/letters/default-templates';
import { type TemplateProblem, templateProblems } from '../../../domain/letters/fill-template';
import { fieldsNamedIn } from '../../../domain/letters/read-template';
import type { Template } from '../../../domain/records';
import type { RequestForm } from './request-form';

export interface TemplateChoice {
  /** Those that can be used, in the order of the sheet. */
  readonly usable: readonly Template[];
  readonly broken: readonly TemplateProblem[];
  readonly chosen: Template | null;
  /** The sheet has none for this, so it is one that the add-on brings along. */
  readonly isBuiltIn: boolean;
}

/**
 * The templates for a use and a channel: those of the sheet, else those of the add-on. Where there
 * is none for the channel, an e-mail serves.
 */
export function chooseTemplate(
  templates: readonly Template[],
  form: Pick<RequestForm, 'use' | 'channel' | 'purpose' | 'templateName'>,
  contact: ContactDetail,
): TemplateChoice {
  const fitting = templates.filter((one) => useOf(one) === form.use && one.body.trim() !== '');
  const broken = fitting
    .filter(({ channel }) => channel === form.channel)
    .flatMap(templateProblems);
  const sources = ([form.channel, 'Email'] as const).flatMap((channel) => [
    { channel, isBuiltIn: false, from: fitting },
    { channel, isBuiltIn: true, from: DEFAULT_TEMPLATES.filter(({ use }) => use === form.use) },
  ]);
  for (const { channel, isBuiltIn, from } of sources) {
    const usable = from.filter(
      (one) => one.channel === channel && templateProblems(one).length === 0,
    );
    if (usable.length === 0) continue;
    const named = usable.find(({ name }) => name === form.templateName);
    const chosen = named ?? likeliest(usable, form, contact);
    return { usable, broken, chosen, isBuiltIn };
  }
  return { usable: [], broken, chosen: null, isBuiltIn: false };
}

/** In older sheets the question whether a name may be mentioned stands under Help request. */
function useOf({ use, subject, body }: Template): Template['use'] {
  const isAboutSomebody =
    use === 'Help request' && fieldsNamedIn(subject + body).has('referral.name');
  return isAboutSomebody ? 'Permission to mention' : use;
}

/** Told apart by a word in the name, whatever else it says. */
const KINDS = ['association', 'colleague'] as const;

function likeliest(
  usable: readonly Template[],
  { use, purpose }: Pick<RequestForm, 'use' | 'purpose'>,
  contact: ContactDetail,
): Template | null {
  const has = ({ name }: Template, what: keyof typeof templateNameWords) =>
    templateNameWords[what].some((word) => name.toLowerCase().includes(word));
  if (use === 'Request') {
    return usable.find((one) => has(one, purpose)) ?? usable[0] ?? null;
  }
  const isMember = contact.association !== '' || contact.kind === 'Association member';
  const kind = contact.kind === 'Colleague' ? 'colleague' : isMember ? 'association' : null;
  const fits = (one: Template) =>
    kind === null ? !KINDS.some((other) => has(one, other)) : has(one, kind);
  return usable.find(fits) ?? usable[0] ?? null;
}
