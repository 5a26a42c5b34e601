// What people are told when Google throws: in English or in Spanish, as their account has it.
import { explain, stopReasonOf } from '../src/answer';

const TOLD_APART: readonly (readonly [english: string, spanish: string])[] = [
  [
    'Specified permissions are not sufficient to call Ui.showSidebar.',
    'Los permisos especificados no son suficientes para llamar a Ui.showSidebar.',
  ],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.',
    'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario.',
  ],
  [
    'Service invoked too many times for one day: properties.',
    'Servicio solicitado demasiadas veces en un mismo día: properties.',
  ],
  [
    'We’re sorry, a server error occurred. Please wait a bit and try again.',
    'Lo sentimos, se ha producido un error en el servidor. Espera un momento y vuelve a intentarlo.',
  ],
];

test.each(TOLD_APART)(
  '“%s” is explained alike when Google says it in Spanish',
  (english, spanish) => {
    const unknown = explain(new Error('Nobody knows this one'));
    expect(explain(new Error(english))).not.toBe(unknown);
    expect(explain(new Error(spanish))).toBe(explain(new Error(english)));
    expect(stopReasonOf(new Error(spanish))).toBe(stopReasonOf(new Error(english)));
  },
);

test('a permission that Google names by its scope is told in the words of its own screen', () => {
  const scope = 'https://www.googleapis.com/auth/gmail.compose';
  const told = explain(new Error(`Los permisos no bastan. Permisos necesarios: ${scope}`));
  expect(told).toContain('“Manage drafts and send emails”');
});
