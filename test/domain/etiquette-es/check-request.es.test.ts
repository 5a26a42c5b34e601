import { bodyOf } from '../../../src/domain/etiquette/body';
import { checkRequest, type RequestLetter } from '../../../src/domain/etiquette/check-request';
import { findUnfilled } from '../../../src/domain/etiquette/unfilled';

const GOOD = `Buenos días, Ana:

Luis Vega me sugirió que le escribiera. Usted conoce la banca desde dentro.

¿Podría dedicarme 20 minutos la próxima semana para contarme cómo llegó hasta ahí? No le pido trabajo, solo su consejo.

Gracias por considerarlo.

Un cordial saludo,
Sara Ortega`;

function brokenRules(body: string, change: Partial<RequestLetter> = {}): string[] {
  return checkRequest({
    channel: 'Email',
    recipient: 'ana@example.com',
    subject: 'Su visión sobre la banca',
    body,
    senderName: 'Sara Ortega',
    contactName: 'Ana Ruiz',
    organization: 'Banco Acme',
    introducer: { name: 'Luis Vega', permission: 'Yes' },
    ...change,
  })
    .filter(({ isKept }) => !isKept)
    .map(({ rule }) => rule);
}

it('a good letter keeps every rule', () => {
  expect(brokenRules(GOOD)).toEqual([]);
});

it.each([
  ['asks-for-job', 'Gracias por considerarlo.', 'Gracias. ¿Tienen alguna vacante?'],
  ['says-no-job', ' No le pido trabajo, solo su consejo.', ''],
  ['short-time', '20 minutos', 'un rato'],
  ['short-time', '20 minutos', 'una hora'],
  ['connection-first', 'Luis Vega me sugirió que le escribiera. ', ''],
  ['one-question', '¿Podría dedicarme', '¿Qué tal está? ¿Podría dedicarme'],
  ['nothing-unfilled', 'la banca', '{{objetivo.tema}}'],
  ['nothing-unfilled', 'la banca', '[sobre qué quieres aprender]'],
  ['nothing-unfilled', 'contarme cómo llegó hasta ahí', 'hablar sobre '],
  ['thanks', 'Gracias por considerarlo.', 'Espero su respuesta.'],
  [
    'about-them',
    'Usted conoce la banca desde dentro.',
    'Yo soy contable, tengo mi título y quiero contar mi historia y mis ideas. Busco mi camino. Me gusta.',
  ],
])('%s is broken where %p reads %p', (rule, from, to) => {
  expect(brokenRules(GOOD.replace(from, to))).toContain(rule);
});

it.each([
  ['Not asked', true],
  ['No', true],
  ['Yes', false],
] as const)('with the permission %s, naming Luis breaks the rule: %p', (permission, isBroken) => {
  const broken = brokenRules(GOOD, { introducer: { name: 'Luis Vega', permission } });
  expect(broken.includes('introducer-permission')).toBe(isBroken);
});

it.each([
  ['Buenos días, Ana:\n\nHola de nuevo.\n\nUn cordial saludo,\nSara', 'Hola de nuevo.'],
  ['Estimada Dra. Ruiz:\n\nLe escribo.\n\nAtentamente,\nSara', 'Le escribo.'],
  ['Hola, Ana: le escribo. ¡Gracias! Sara', 'le escribo. ¡Gracias! Sara'],
  ['Ana:\n\nLe escribo.\n\nSaludos', 'Le escribo.'],
])('the body of %p is %p', (text, body) => {
  const { start, end } = bodyOf(text);
  expect(text.slice(start, end)).toBe(body);
});

it.each([
  ['Quiero aprender sobre .', true],
  ['Hablamos el , y fue un placer.', true],
  ['Estimada :', true],
  ['Buenos días, :', true],
  ['¿De qué habla? De eso no sé.', false],
  ['Eso es lo que es. Y no hay más.', false],
  ['Le escribo, con gusto, a usted.', false],
])('%p has a hole: %p', (text, isOpen) => {
  expect(findUnfilled(text).length > 0).toBe(isOpen);
});
