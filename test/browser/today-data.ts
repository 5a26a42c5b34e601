// A sheet in the middle of a job search: something of every kind of step. It is Tuesday,
// 24 November 2026, 9:30.
import type { ContactDetail } from '../../src/calls';
import { packPerson, packTalk, type TalkSummary } from '../../src/domain/summaries';
import { contactId, type FewPeople, interviewId, PAGE, PLANNED, someone } from './sidebar-data';

const known = (name: string, part: Partial<ContactDetail> = {}) =>
  someone(`contact-${name}`, name, part);

function talk(name: string, startsAtLocal: string, part: Partial<TalkSummary> = {}) {
  const id = interviewId(`talk-${name}`);
  const about = { contactId: contactId(`contact-${name}`), contactName: name };
  return packTalk({ ...PLANNED, ...about, id, startsAtLocal, ...part });
}

const DONE = { hasLearned: true, thankYou: 'Sent' } as const;
const LONG_NAME = 'Bartholomew Featherstonehaugh-Montgomery III';

export const BUSY_DAY: FewPeople = {
  ...PAGE,
  view: 'today',
  selected: null,
  people: [
    known('Ελένη Παπαδοπούλου', {
      stage: 'Met',
      organization: 'Meridian Credit Union',
      email: 'eleni@meridian.example',
    }),
    known('Ruth Goldberg', { stage: 'Met', title: 'Retired Planning Inspector' }),
    known('Tomás Herrera', {
      stage: 'Thanked',
      title: 'Development Manager',
      organization: 'Bridgehouse Homes',
      lastContactOnLocal: '2026-11-13',
      nextStep: 'Send him the article on modular hotels',
      nextStepOnLocal: '2026-11-20',
    }),
    known('Amara Okafor', { stage: 'Keeping in touch', organization: 'Harbour Hotels' }),
    known('陳美玲 (Mei-ling Chen)', {
      stage: 'Thanked',
      introducedBy: 'Amara Okafor',
      lastContactOnLocal: '2026-11-20',
    }),
    known('Samuel Adéyẹmí', { stage: 'Scheduled', organization: 'Common Roof' }),
    known('David Kowalczyk', {
      stage: 'Scheduled',
      title: 'Deputy Head, Housing Office',
      organization: 'City of Lakeport',
      lastContactOnLocal: '2026-11-18',
    }),
    known(LONG_NAME, {
      stage: 'Scheduled',
      organization: 'Donaudampfschifffahrtsgesellschaftskapitänsverband',
    }),
    known('Priya Raghunathan', {
      stage: 'Asked',
      title: 'Chapter President',
      organization: 'Women in Hospitality Network',
      askedAtLocal: '2026-11-12T09:00',
    }),
    known('Javier Ortega O’Neill', {
      stage: 'Asked',
      title: 'Asset Manager',
      organization: 'Stonepath Properties',
      askedAtLocal: '2026-11-18T09:00',
    }),
    known('Dana Kim', { organization: 'Stonepath' + ' Properties, Inc.' }),
    known('Grace Nakamura-Bell', {
      stage: 'Thanked',
      nextStep: 'Ask again in spring',
      nextStepOnLocal: '2026-11-24',
    }),
    known('Олена Шевченко', {
      organization: 'Atelier Riverside',
      introducedBy: 'Ελένη Παπαδοπούλου',
    }),
    known('فاطمة الزهراء بنعلي', { title: 'Programme Lead', introducedBy: 'Tomás Herrera' }),
    known('Nadia Rahman', { stage: 'Thanked', lastContactOnLocal: '2026-08-18' }),
  ].map(packPerson),
  talks: [
    talk('Ελένη Παπαδοπούλου', '2026-11-19T16:00', { hasLearned: true, thankYou: 'Due' }),
    talk('Ruth Goldberg', '2026-11-23T10:30', { hasLearned: true, thankYou: 'Draft ready' }),
    talk('Tomás Herrera', '2026-11-12T09:00', { ...DONE, resume: 'Asked for' }),
    talk('Amara Okafor', '2026-08-20T12:15', DONE),
    talk('陳美玲 (Mei-ling Chen)', '2026-11-20T11:00', DONE),
    talk('Samuel Adéyẹmí', '2026-11-23T15:30'),
    talk('David Kowalczyk', '2026-11-25T10:00'),
    talk(LONG_NAME, '2026-11-27T15:30'),
  ],
};
