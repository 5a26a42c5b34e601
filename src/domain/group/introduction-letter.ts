// The letter that asks somebody in the group to introduce one: short, and easy to pass on.
import { introductionLetterWords as words } from '#words/group-letters';
import { firstNameOf } from '../people/person-name';
import type { Settings } from '../settings';

export function introductionLetter(
  memberName: string,
  place: string,
  settings: Settings,
): { readonly subject: string; readonly body: string } {
  const paragraphs = [
    words.hello(firstNameOf(memberName) || memberName),
    words.ask(place, settings.introduction.trim()),
    words.favour,
    words.end(settings.name.trim()),
  ];
  return { subject: words.subject(place), body: paragraphs.join('\n\n').trim() };
}
