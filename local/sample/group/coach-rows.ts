// The coach's own people: those who may speak to the group.
import { at, day, type SampleTabs } from '../moments';

export const COACH_ROWS: SampleTabs = {
  Contacts: [
    {
      'Contact ID': 'contact-helga4voss',
      Name: 'Helga Voß',
      Email: 'helga.voss@lakeportlibrary.example',
      Title: 'Head of Adult Programmes',
      Organization: 'Lakeport Library',
      Field: 'Adult learning',
      Kind: 'Government official',
      'May mention': 'Yes',
      Stage: 'Keeping in touch',
      'Asked on': at(-60, '09:00'),
      'Last contact': day(-20),
      'Next step': 'Ask for the room on Tuesdays in spring',
      'Next step on': day(6),
    },
    {
      'Contact ID': 'contact-omar5rahm0',
      Name: 'Omar Rahman',
      Email: 'omar@northshorejobs.example',
      Title: 'Director',
      Organization: 'North Shore Jobs',
      Field: 'Adult learning',
      Kind: 'Business leader',
      'Introduced by': 'Helga Voß',
      'May mention': 'Not asked',
      Stage: 'Scheduled',
      'Asked on': at(-7, '14:00'),
      'Last contact': day(-5),
    },
  ],
  Interviews: [
    {
      'Interview ID': 'interview-omar5north',
      'Contact ID': 'contact-omar5rahm0',
      Contact: 'Omar Rahman',
      Purpose: 'Industry',
      About: 'What employers on the north shore look for this year',
      'Starts at': at(2, '11:00'),
      Minutes: 30,
      Where: 'North Shore Jobs, 3rd floor',
      Résumé: 'Not asked',
      'Thank-you': 'Not due',
    },
  ],
  Wins: [
    {
      'Win ID': 'win-imani0week',
      When: at(-6, '12:00'),
      Member: 'Imani Brooks',
      Kind: 'Comment',
      What: 'On Tuesday we practise the first sentence: who you are, without the word “just”.',
    },
  ],
};
