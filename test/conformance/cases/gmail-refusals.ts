// What the advanced Gmail service refuses.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';
import type { Tools } from '../script/tools';
import { create, drafts, LETTER, raw } from './own-drafts';

function refuses(
  says: string,
  act: (tools: Tools) => unknown,
  words: string | RegExp,
  more: Partial<Fact> = {},
): Fact {
  return {
    says,
    on: 'Gmail.Users.Drafts.create',
    source: GOOGLE.gmailErrors,
    strength: 'weak',
    run: (tools) => tools.throws(() => act(tools), words),
    ...more,
  };
}

export const gmailRefusals = casesOf({ service: 'Gmail', source: GOOGLE.draftCreate }, [
  refuses(
    'deleting what is not there is refused',
    () => drafts().remove('me', 'r1'),
    'Requested entity was not found.',
    { on: 'Gmail.Users.Drafts.remove', source: GOOGLE.draftDelete },
  ),
  refuses(
    'a recipient without a domain is refused',
    (tools) => create(tools, ['To: human@f', '', '']),
    /Invalid to header/i,
    { source: SEEN.invalidRecipient, strength: 'reported' },
  ),
  refuses(
    'a draft without a message is refused',
    () => drafts().create({}, 'me'),
    /Missing draft message/,
    { source: SEEN.missingMessage, strength: 'reported' },
  ),
  refuses(
    'letters that are no base64 are refused',
    () => drafts().create({ message: { raw: '*' } }, 'me'),
    /./,
  ),
  refuses(
    'the mailbox of somebody else is refused',
    () => drafts().create({ message: { raw: raw(LETTER) } }, 'bea@conformance.example'),
    /Delegation denied|Not Found/i,
  ),
  {
    says: 'reading other mail needs more than the permission to make drafts',
    on: 'Gmail.Users.Messages.list',
    source: GOOGLE.gmailScopes,
    run: ({ throws }) =>
      throws(() => Gmail?.Users?.Messages?.list('me'), /Messages\.list|ermission/),
  },
]);
