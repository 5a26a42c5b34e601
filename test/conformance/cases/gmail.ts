// Drafts through the advanced Gmail service. Every draft that a case makes is deleted at its end, and
// none is ever sent.
import { casesOf } from '../script/case';
import { GOOGLE } from '../script/sources';
import { create, drafts, headers, LETTER, raw } from './own-drafts';

export const gmail = casesOf({ service: 'Gmail', source: GOOGLE.draftCreate }, [
  {
    says: 'a new draft has an id of its own, and a message with an id, a thread and the label DRAFT',
    on: 'Gmail.Users.Drafts.create',
    run: (tools) => {
      const { id, message } = create(tools);
      tools.matches(id, /^r-?\d+$/);
      tools.matches(message?.id, /^[0-9a-f]+$/);
      tools.is([message?.threadId, message?.labelIds], [message?.id, ['DRAFT']]);
    },
  },
  {
    says: 'the headers of a draft are those of its letter, words in other alphabets decoded',
    on: 'Gmail.Users.Drafts.get',
    source: GOOGLE.draftGet,
    run: (tools) => {
      const found = headers(create(tools));
      tools.is(
        [found.To, found.Subject],
        ['Bea Ortiz <bea@conformance.example>', 'Conformance, Béa'],
      );
    },
  },
  {
    says: 'From and Date are filled in',
    on: 'Gmail.Users.Drafts.get',
    source: GOOGLE.drafts,
    strength: 'weak',
    run: (tools) => {
      const found = headers(create(tools));
      tools.is([typeof found.From, typeof found.Date], ['string', 'string']);
    },
  },
  {
    says: 'a Message-ID is replaced by one of Gmail',
    on: 'Gmail.Users.Drafts.create Gmail.Users.Drafts.get',
    source:
      'https://github.com/postalsys/emailengine/blob/9e06ed79c3c1e4db0995df64f84c587e02645a7e/lib/email-client/gmail-client.js',
    strength: 'weak',
    run: (tools) => {
      const found = headers(create(tools, ['Message-ID: <mine@conformance.example>', ...LETTER]));
      tools.matches(found['Message-ID'] ?? found['Message-Id'], /@mail\.gmail\.com>$/);
    },
  },
  {
    says: 'a header of one’s own stays in the draft',
    on: 'Gmail.Users.Drafts.create Gmail.Users.Drafts.get',
    strength: 'weak',
    run: (tools) =>
      tools.is(headers(create(tools, ['X-Conformance: one', ...LETTER]))['X-Conformance'], 'one'),
  },
  {
    says: 'the body is bytes from -128 to 127',
    on: 'Gmail.Users.Drafts.get',
    source: GOOGLE.draftGet,
    strength: 'weak',
    run: (tools) => {
      const read = drafts().get('me', create(tools).id ?? '');
      const data = read.message?.payload?.body?.data as unknown as number[];
      tools.is(Utilities.newBlob(data).getDataAsString(), 'Dear Béa,\n\nhello!');
    },
  },
  {
    says: 'minimal has the snippet and neither payload nor raw',
    on: 'Gmail.Users.Drafts.get',
    source: GOOGLE.draftGet,
    run: (tools) => {
      const { message } = drafts().get('me', create(tools).id ?? '', { format: 'minimal' });
      tools.is([message?.payload, message?.raw], [undefined, undefined]);
      tools.matches(message?.snippet, /^Dear Béa/);
    },
  },
  {
    says: 'raw is the whole letter as bytes',
    on: 'Gmail.Users.Drafts.get',
    source: GOOGLE.draftGet,
    strength: 'weak',
    run: (tools) => {
      const { message } = drafts().get('me', create(tools).id ?? '', { format: 'raw' });
      const text = Utilities.newBlob(message?.raw as unknown as number[]).getDataAsString();
      tools.matches(text, /To: Bea Ortiz <bea@conformance\.example>/);
    },
  },
  {
    says: 'a new draft is in the list',
    on: 'Gmail.Users.Drafts.list',
    source: GOOGLE.draftList,
    run: (tools) => {
      const { id } = create(tools);
      const listed = drafts().list('me', { maxResults: 10 }).drafts ?? [];
      tools.is(
        listed.some((draft) => draft.id === id),
        true,
      );
    },
  },
  {
    says: 'a list of one has a token for the next, where there are two',
    on: 'Gmail.Users.Drafts.list',
    source: GOOGLE.draftList,
    run: (tools) => {
      create(tools);
      create(tools);
      const listed = drafts().list('me', { maxResults: 1 });
      tools.is([listed.drafts?.length, typeof listed.nextPageToken], [1, 'string']);
    },
  },
  {
    says: 'a list of nothing has no drafts at all',
    on: 'Gmail.Users.Drafts.list',
    source: GOOGLE.draftList,
    strength: 'weak',
    run: ({ is }) =>
      is(drafts().list('me', { q: 'subject:conformancenothinglikethis' }).drafts, undefined),
  },
  {
    says: 'an update keeps the id of the draft and changes that of the message',
    on: 'Gmail.Users.Drafts.update',
    source: 'https://github.com/taylorwilsdon/google_workspace_mcp/issues/943',
    strength: 'reported',
    run: (tools) => {
      const before = create(tools);
      const letter = { message: { raw: raw(['To: cy@conformance.example', '', 'Hi']) } };
      const after = drafts().update(letter, 'me', before.id ?? '');
      tools.is(after.id, before.id);
      tools.is(after.message?.id === before.message?.id, false);
      tools.is(headers(after).To, 'cy@conformance.example');
    },
  },
  {
    says: 'a draft that is deleted is not found: 404',
    on: 'Gmail.Users.Drafts.remove Gmail.Users.Drafts.get',
    source: GOOGLE.draftDelete,
    run: (tools) => {
      const id = create(tools).id ?? '';
      drafts().remove('me', id);
      tools.throws(() => drafts().get('me', id), 'Requested entity was not found.');
    },
  },
  {
    says: 'the error of the API is called by its method and carries the code in its details',
    on: 'Gmail.Users.Drafts.get',
    source: GOOGLE.gmailErrors,
    strength: 'weak',
    run: ({ is }) => {
      try {
        drafts().get('me', 'r1');
      } catch (error) {
        const { name, message, details } = error as Error & { details?: { code: number } };
        is([name, details?.code], ['GoogleJsonResponseException', 404]);
        is(
          message,
          'API call to gmail.users.drafts.get failed with error: Requested entity was not found.',
        );
        return;
      }
      is('nothing was thrown', 'an error');
    },
  },
  {
    says: 'a draft needs no recipient',
    on: 'Gmail.Users.Drafts.create',
    source: 'https://github.com/r-lib/gmailr/issues/215',
    strength: 'reported',
    run: (tools) => tools.matches(create(tools, ['Subject: later', '', '']).id, /^r/),
  },
  {
    says: 'a letter may be uploaded as a blob of message/rfc822',
    on: 'Gmail.Users.Drafts.create',
    run: (tools) => {
      const letter = Utilities.newBlob(LETTER.join('\r\n'), 'message/rfc822');
      const draft = drafts().create({ message: {} }, 'me', letter);
      tools.after(() => drafts().remove('me', draft.id ?? ''));
      tools.is(headers(draft).Subject, 'Conformance, Béa');
    },
  },
  {
    says: 'the profile has the address of the mailbox',
    on: 'Gmail.Users.getProfile',
    source: GOOGLE.gmailProfile,
    run: ({ matches }) => matches(Gmail?.Users?.getProfile('me').emailAddress, /^[^@]+@[^@]+$/),
  },
]);
