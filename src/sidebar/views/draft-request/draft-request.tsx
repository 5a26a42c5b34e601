// Draft a request: whom it goes to, what it is for, the letter, and what good manners say about it.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { requestWords as words } from '#words/draft-request';
import type { ContactDetail } from '../../../calls';
import { checkLetter } from '../../../domain/etiquette/check-letter';
import type { Finding } from '../../../domain/etiquette/finding';
import { checkAskedByOthers, checkOneAtATime } from '../../../domain/etiquette/open-request';
import { isOverrulable, overruleKey } from '../../../domain/etiquette/overrule';
import { openRequestAt } from '../../../domain/next-steps/open-requests';
import { whoFitsRequest } from '../../../domain/next-steps/who-fits';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { AboutContact } from '../../parts/about-contact';
import { day } from '../../parts/local-time';
import type { FindFits } from '../../parts/who-fits';
import { chooseTemplate } from './choose-template';
import { filledLetter, type LetterFacts, letterToCheck } from './compose-letter';
import { FindingChoice } from './finding-choice';
import { IntroducerOffer } from './introducer-offer';
import { LetterActions } from './letter-actions';
import { LetterDone } from './letter-done';
import { LetterEditor } from './letter-editor';
import { LetterFields } from './letter-fields';
import { PrintedPage } from './printed-page';
import { type RequestForm, startRequest, takeErrand, withUse } from './request-form';
import { TagHelp } from './tag-help';
import { UseChoice } from './use-choice';
import { Warnings } from './warnings';

const FITS: FindFits = {
  find: whoFitsRequest,
  title: words.fitsTitle,
  why: ({ introducedBy, organization }) => words.fitsWhy(introducedBy, organization),
};

export function DraftRequest() {
  return <AboutContact lead={words.lead} notMine={words.notMine} fits={FITS} view={LetterTo} />;
}

function LetterTo({ contact }: { readonly contact: ContactDetail }) {
  const { state, nowLocal } = useApp();
  const { page, people, talks, errand } = state;
  const { settings, templates } = page;
  const begin = () => startRequest(contact, people, newKey(), errandFor(contact));
  const [form, change] = useKept(`draft-request:${contact.id}`, begin);
  // Another view may ask for another letter while one to this person is being written.
  useLayoutEffect(() => {
    const asked = errandFor(contact);
    if (asked === null) return;
    change((before) =>
      before.errand === asked
        ? before
        : takeErrand(before, startRequest(contact, people, newKey(), asked)),
    );
  }, [errand]);

  function errandFor({ id }: ContactDetail) {
    const isMeant = errand?.contactId === undefined || errand.contactId === id;
    return isMeant && errand?.use !== undefined ? errand : null;
  }

  const now = nowLocal();
  const facts: LetterFacts = useMemo(() => {
    const about = people.find(({ id }) => id === form.aboutId) ?? null;
    return { contact, settings, about, talks, nowLocal: now };
  }, [contact, settings, people, talks, form.aboutId, now]);
  const choice = useMemo(
    () => chooseTemplate(templates, form, contact),
    [templates, form, contact],
  );
  const filled = useMemo(() => filledLetter(choice.chosen, form, facts), [choice, form, facts]);
  const edited = form.edited[form.use];
  const letter = edited ?? filled;
  const colleague = useMemo(
    () => openRequestAt(contact.organization, people, contact.id),
    [contact, people],
  );
  const sharedWith = useMemo(
    () => page.group?.shared.find(({ contactId }) => contactId === contact.id)?.others ?? [],
    [page.group, contact],
  );
  const findings = useMemo(() => {
    const found = [...checkLetter(form.use, letterToCheck(letter, form.channel, facts))];
    const others =
      form.use === 'Request' && !form.knowsOthers ? checkAskedByOthers(sharedWith, day) : null;
    if (others !== null) found.push(others);
    const isFirst = form.use === 'Request' && contact.stage === 'To ask' && !form.isAskingAnyway;
    if (colleague === null || !isFirst) return found;
    return [...found, checkOneAtATime(colleague, day(colleague.askedAtLocal))];
  }, [letter, form, facts, contact, colleague, sharedWith]);

  const set = (part: Partial<RequestForm>) =>
    change((before) => ({ ...before, isTouched: true, ...part }));
  const isOverruled = (finding: Finding) =>
    isOverrulable(finding, letter) && form.overruled.includes(overruleKey(finding, letter));

  if (form.doneUrl !== null) {
    const writeAgain = () => change(() => startRequest(contact, people, newKey()));
    return <LetterDone form={form} facts={facts} url={form.doneUrl} onAgain={writeAgain} />;
  }
  return (
    <>
      <UseChoice
        use={form.use}
        onChange={(use) =>
          change((before) => withUse(before, { use, key: newKey(), contact, people }))
        }
      />
      <Warnings contact={contact} form={form} />
      <IntroducerOffer contact={contact} use={form.use} />
      <LetterFields form={form} set={set} choice={choice} facts={facts} />
      <LetterEditor
        channel={form.channel}
        letter={letter}
        isEdited={edited !== undefined}
        isStale={edited !== undefined && edited.from.body !== filled.body}
        findings={findings}
        isOverruled={isOverruled}
        choiceOf={(finding) => (
          <FindingChoice finding={finding} letter={letter} form={form} set={set} />
        )}
        onEdit={(next) =>
          set({ edited: { ...form.edited, [form.use]: { ...next, from: edited?.from ?? filled } } })
        }
        onRefill={() => set({ edited: { ...form.edited, [form.use]: undefined } })}
      />
      <TagHelp />
      <LetterActions
        contact={contact}
        form={form}
        letter={letter}
        findings={findings}
        isOverruled={isOverruled}
        onKnowsOthers={() => set({ knowsOthers: true })}
        onDone={(doneUrl) => change((before) => ({ ...before, isTouched: false, doneUrl }))}
      />
      {form.channel === 'Letter' && <PrintedPage letter={letter} facts={facts} />}
    </>
  );
}
