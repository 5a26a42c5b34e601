import { checkThankYou } from '../../../src/domain/etiquette/check-thank-you';
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';
import { composeThankYou, type ThankYouInput } from '../../../src/domain/letters/thank-you';
import { ANA, LEARNED, SETTINGS } from './sample';

const TALK: ThankYouInput['interview'] = {
  learned: LEARNED,
  helpReceived: '',
  about: 'la informática sanitaria',
  dateText: '24 de noviembre',
  resume: 'Not asked',
};

function compose(change: Partial<ThankYouInput['interview']> = {}, referralsReceived = 0) {
  const note = composeThankYou({
    contact: ANA,
    referralsReceived,
    settings: SETTINGS,
    templates: DEFAULT_TEMPLATES,
    interview: { ...TALK, ...change },
  });
  if ('problem' in note) throw new Error(note.problem);
  return note;
}

it.each([
  ['Agradecimiento: consejo', {}, 0],
  ['Agradecimiento: ayuda', { helpReceived: 'Una lista de proveedores' }, 0],
  ['Agradecimiento: presentaciones', {}, 2],
  ['Agradecimiento: currículum pedido', { resume: 'Asked for' }, 0],
  ['Agradecimiento: currículum pedido', { resume: 'Asked for' }, 2],
] as const)('"%s" comes when it fits, and keeps every rule', (name, change, referrals) => {
  const note = compose(change, referrals);
  expect(note).toMatchObject({ templateName: name, isPersonal: true, lack: null, missing: [] });
  const findings = checkThankYou({
    recipient: 'ana@example.com',
    subject: note.subject,
    body: note.body,
    senderName: SETTINGS.name,
    contactName: ANA.name,
    learned: LEARNED,
    resumeAskedFor: note.templateName.includes('currículum'),
  });
  expect(findings.filter(({ isKept }) => !isKept).map(({ message }) => message)).toEqual([]);
});

it.each([
  ['', 'nothing-learned'],
  ['Una conversación muy interesante, aprendí muchísimo de su experiencia', 'too-general'],
  ['Fue muy amable y me dio buenos consejos', 'too-general'],
  ['Los certificados de PMP cuentan menos que los proyectos', null],
])('%p lacks %p', (learned, lack) => {
  expect(compose({ learned }).lack).toBe(lack);
});
