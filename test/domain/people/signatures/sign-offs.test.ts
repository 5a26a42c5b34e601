// Words by which the end of a letter, an earlier mail and small print are known.
import { signatureLines } from '../../../../src/domain/people/signature/signature-lines';

const lines = (...text: string[]) => signatureLines(text.join('\n'));

it.each([
  'Best,',
  'Kindest regards,',
  'Kind regards',
  'Warmly ,',
  'Warmest regards',
  'All the best!',
  'Yours',
  'Yours sincerely,',
  'Very truly yours,',
  'Thanks again!',
  'Thanks so much...',
  'See you soon',
  'Mit freundlichen Grüßen',
  'Mit besten Grüssen',
  'Viele Grüße',
  'MfG',
  'Cordialement,',
  'Bien cordialement,',
  'Bien à vous',
  'Saludos,',
  'Reciba un cordial saludo',
  'Un fuerte abrazo,',
  'Saludos cordiales',
  'Atentamente,',
  'Muchas gracias de antemano',
  'Quedo a su disposición',
  'Abraços',
  'Cordiali saluti',
  'Met vriendelijke groeten',
  'С уважением,',
  'مع التحية،',
  'よろしくお願いいたします',
  'よろしくお願いします',
  '--',
  '—',
  '__',
])('behind %j stands who wrote', (signOff) => {
  expect(lines('It was good to meet you.', signOff, 'Dana Kim')).toEqual(['Dana Kim']);
});

it.each(['Best Western', 'Thanks to Eve', 'The best', 'Grace Yours & Sons', '-', 'Yours 2'])(
  'behind %j nobody is looked for',
  (line) => {
    expect(lines('Dana Kim', line, 'Acme')).toEqual(['Dana Kim', line, 'Acme']);
  },
);

it.each([
  'Get Outlook for iOS',
  'Von meinem iPhone gesendet',
  'Envoyé de mon téléphone',
  'Envoyé depuis mon téléphone',
  'Enviado desde mi teléfono',
  'Inviato da un telefono',
  'Voted best bank of 2025',
  'Follow us on all channels',
  'Join us on Friday',
  'It is intended only for you',
  'It is intended solely for you',
  'Privileged information',
  'Think before you print',
  'Think before print',
  "Pensez-y avant d'imprimer",
  'Amtsgericht Beispielstadt',
  'Sitz der Gesellschaft: Beispielstadt',
  'Registered in England',
  'Registered office: 1 Oak Lane',
  'Vorstand : Max Beispiel',
  'Vorstand: Max Beispiel',
  'All rights reserved',
  'Sent: Monday',
  'Cc: Sam',
  'Gesendet: Montag',
  'An : Sam',
  'Betreff: Treffen',
  'À : Sam',
  'Objet : Rencontre',
  'Asunto: Reunión',
])('%j is no part of a signature', (noise) => {
  expect(lines('Dana Kim', noise, 'Acme')).toEqual(['Dana Kim', 'Acme']);
});

it.each([
  'Devoted to care',
  'Unregistered in time',
  'Candidate: Eve',
  'Im Vorstand: Eve',
  'Sent on Monday',
  'Print shop',
])('%j may be one', (line) => {
  expect(lines('Dana Kim', line, 'Acme')).toEqual(['Dana Kim', line, 'Acme']);
});

it.each([
  '(he/him)',
  '[they/them]',
  'she / her / hers',
  'she/her/hers',
  'Sie/Ihr',
  '(ze/zir)',
  '(elle/la)',
  '(ella/ellas)',
])('the pronouns %j are no part of a name', (pronouns) => {
  expect(lines(`Dana Kim ${pronouns}`)).toEqual(['Dana Kim']);
});

it.each(['Theo/Anna', 'she', 'Dana Kim/Harbor', 'He / 2'])('%j are none', (line) => {
  expect(lines(line)).toEqual([line]);
});

it.each(['👩🏽‍💻', '☎️', '🇩🇪', '\ue000'])('the picture %j divides a line', (picture) => {
  const [line = ''] = lines(`Dana ${picture} Acme`);
  const [first, ...others] = line.split('|').map((piece) => piece.trim());
  expect([first, others.pop()]).toEqual(['Dana', 'Acme']);
});
