// The letter that asks somebody in the group to introduce one: short, and easy to pass on.
import { firstNameOf } from '../people/person-name';
import type { Settings } from '../settings';

export function introductionLetter(
  memberName: string,
  place: string,
  settings: Settings,
): { readonly subject: string; readonly body: string } {
  const introduction = settings.introduction.trim();
  const who = introduction === '' ? '' : ` You can tell them this about me: I am ${introduction}.`;
  const paragraphs = [
    `Hi ${firstNameOf(memberName) || memberName},`,
    `our group’s sheet says that you know people at ${place}. Would one of them have twenty minutes for a few questions about their work? I am not asking them for a job, only for advice.${who}`,
    'If it suits you, ask them first, and then put us in touch. If not, that is fine too, and I gladly return the favour.',
    `Thank you,\n${settings.name.trim()}`,
  ];
  return { subject: `People you know at ${place}`, body: paragraphs.join('\n\n').trim() };
}
