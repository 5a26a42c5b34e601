// What Noor told the group, and what the coach answered.
import { at, type SampleRow } from '../moments';

export const NOOR_WINS: readonly SampleRow[] = [
  {
    'Win ID': 'win-n00rbridge',
    When: at(-11, '09:10'),
    Member: 'Noor Haddad',
    Kind: 'Win',
    What: 'Tomás asked for my résumé by himself. I had not said a word about it.',
    About: 'Tomás Herrera',
    'Contact ID': 'contact-tomas7h2rr',
    "Coach's reply": 'Because you asked about his work first. Bring this one to Tuesday.',
    'Replied on': at(-10, '18:20'),
    'Reply seen': 'Because you asked about his work first. Bring this one to Tuesday.',
  },
  {
    'Win ID': 'win-n00relenia',
    When: at(-1, '20:05'),
    Member: 'Noor Haddad',
    Kind: 'Question',
    What: 'My thank-you to Ελένη is five days late. Do I say why, or just send it?',
    About: 'Ελένη Παπαδοπούλου',
    'Contact ID': 'contact-eleni3pap0',
    "Coach's reply": 'Just send it today. One thing she taught you is worth more than a reason.',
    'Replied on': at(0, '07:40'),
  },
];
