// The Spanish add-on: everything that it writes into a sheet is Spanish, and it reads it back.
import type { ContactDetail, SheetChange, UndoStep } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { BO, Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open({ project: 'dist-es' });
});
afterEach(() => product.close());

const DANA = person({
  ...{ name: 'Dana Kim', email: 'dana@banco.example', organization: 'Banco del Puerto' },
  kind: 'Banker',
});

async function addDana() {
  await product.value('saveSettings', {
    name: 'Ana Silva',
    introduction: 'profesora que pasa a la banca',
    field: 'banca minorista',
    signature: '',
    thankYouDelayHours: 2,
    holidays: [],
  });
  const { change } = await product.value('addPeople', [DANA]);
  return { id: change.people[0]?.[0] as ContactId, undo: change.undo as UndoStep };
}

const recordOf = (contactId: ContactId) => ({
  key: 'record-key-1',
  contactId,
  interviewId: '' as const,
  purpose: 'Industry' as const,
  about: 'banca minorista',
  startsAtLocal: '2026-11-24T09:00',
  minutes: 20,
  where: 'Teléfono',
  learned: 'Los directores de sucursal deciden más que los títulos.',
  helpReceived: '',
  hasBusinessCard: true,
  mayMention: 'Yes' as const,
  resumeAskedFor: true,
  nextStep: '',
  nextStepOnLocal: '',
  referrals: [],
  answers: [],
  thankYou: 'Due' as const,
});

const only = async (tab: string) => (await product.rows(tab))[0] ?? {};

it('has Spanish tabs, and the first choices of templates and questions', async () => {
  const tabs = product.edition.workbook.facade.getSheets().map((sheet) => sheet.getSheetName());
  expect(tabs).toEqual(
    expect.arrayContaining(['Contactos', 'Entrevistas', 'Organizaciones', 'Preguntas']),
  );
  expect(tabs).toEqual(expect.arrayContaining(['Respuestas', 'Plantillas', 'Resumen']));
  const templates = await product.rows('Plantillas');
  expect(templates.map((row) => row.Para)).toContain('Agradecimiento');
  expect(new Set(templates.map((row) => row.Canal))).toContain('Correo');
  expect((await only('Preguntas')).Tipo).toMatch(/^(Potente|Práctica|De cierre)$/);
});

it('writes choices as words, and reads them back as what they stand for', async () => {
  const { id } = await addDana();
  expect(await only('Contactos')).toMatchObject({
    ...{ Nombre: 'Dana Kim', Correo: 'dana@banco.example', Tipo: 'Banquero' },
    ...{ Etapa: 'Por contactar', 'Puedo mencionar': 'Sin preguntar' },
  });
  const filed = await product.value('recordInterview', recordOf(id));
  expect(filed.change.contact).toMatchObject({ stage: 'Met', mayMention: 'Yes', kind: 'Banker' });
  expect(await only('Contactos')).toMatchObject({
    ...{ Etapa: 'Realizada', 'Puedo mencionar': 'Sí' },
  });
  expect(await only('Entrevistas')).toMatchObject({
    ...{ Contacto: 'Dana Kim', Objetivo: 'Sector', Currículum: 'Pedido' },
    Agradecimiento: 'Pendiente',
  });
});

it('drafts the note when it is due, and tells so in Spanish', async () => {
  const { id } = await addDana();
  await product.value('recordInterview', recordOf(id));
  product.hoursPass(2);
  await product.hourly();
  await product.hourly();
  expect(product.drafts()).toHaveLength(1);
  expect(await only('Entrevistas')).toMatchObject({ Agradecimiento: 'Borrador listo' });
});

it('takes what people choose or type themselves, also without its accent', async () => {
  const { id } = await addDana();
  await product.byHand('typeCell', 'Contactos', 2, 'Etapa', 'declinada');
  await product.byHand('typeCell', 'Contactos', 2, 'Puedo mencionar', 'Si');
  const contact = await product.value('readContact', id);
  expect(contact).toMatchObject({ stage: 'Declined', mayMention: 'Yes' });
});

it('gives back what stood in the sheet', async () => {
  const { id } = await addDana();
  const sent = { contactId: id, use: 'Request', aboutId: '', channel: 'Letter' } as const;
  const { undo } = await product.value('markSent', sent);
  expect(await only('Contactos')).toMatchObject({ Etapa: 'Solicitada' });
  await product.value('undo', undo?.token ?? '');
  expect(await only('Contactos')).toMatchObject({ Etapa: 'Por contactar', 'Solicitada el': '' });
});

it('leaves what a person chose since', async () => {
  const { id } = await addDana();
  const sent = { contactId: id, use: 'Request', aboutId: '', channel: 'Letter' } as const;
  const { undo } = await product.value('markSent', sent);
  await product.byHand('typeCell', 'Contactos', 2, 'Etapa', 'Declinada');
  await product.value('undo', undo?.token ?? '');
  expect(await only('Contactos')).toMatchObject({ Etapa: 'Declinada', 'Solicitada el': '' });
});

it('counts in the Overview what stands in the tabs', async () => {
  await addDana();
  await product.byHand('typeRows', 'Entrevistas', [
    { Contacto: 'Dana Kim', Empieza: { at: '2026-11-20T15:00:00Z' }, Agradecimiento: 'Pendiente' },
    { Contacto: 'Dana Kim', Empieza: { at: '2026-11-20T15:00:00Z' }, Agradecimiento: 'Enviado' },
  ]);
  const shown = (await product.byHand('shownBeside', 'Resumen')) as Record<string, string[]>;
  expect(shown['Por contactar']?.[0]).toBe('1');
  expect(shown.Banquero?.[0]).toBe('1');
  expect(shown['Notas de agradecimiento por enviar']?.[0]).toBe('1');
  expect(JSON.stringify(shown)).not.toMatch(/#(DIV|N\/A|REF|VALUE|NAME|NUM|ERROR|CALC)/);
});

it('offers the words of the dropdown, and colours them', async () => {
  const { resources = [] } = product.edition.workbook.univerWorkbook.getSnapshot();
  const kept = resources.map(({ data }) => data).join();
  expect(kept).toContain('Por contactar,Solicitada,Agendada');
  expect(kept).toContain('"Requiere atención"');
  expect(kept).not.toMatch(/Needs attention|To ask/);
});

it('has numbers of its own to share', async () => {
  await addDana();
  await product.value('shareNumbers');
  const lines = (await product.byHand('shownIn', 'Cifras')) as string[][];
  expect(lines[1]?.[1]).toBe('Solicitudes, esta semana');
  expect(lines[2]?.[1]).toBe('0');
});

describe('in a group', () => {
  const PLAN = {
    ...{ coachName: 'Ana Ruiz', members: [{ name: 'Bo', email: BO }] },
    ...{ weeklyRequests: 5, weeklyInterviews: 2 },
  };
  const asBo = async (name: string, ...args: readonly unknown[]) => {
    const result = await product.run(name, { args, as: BO, kind: 'sidebar' });
    if (!result.ok) throw new Error(result.error.message);
    const answer = result.value as { ok: boolean; value: unknown; message?: string };
    if (!answer.ok) throw new Error(answer.message);
    return answer.value as never;
  };
  const shownBeside = async (tab: string) =>
    (await product.byHand('shownBeside', tab)) as Record<string, string[]>;
  beforeEach(async () => {
    await product.value('setUpGroup', PLAN);
    await asBo('joinGroup', { name: 'Bo', coachMayLook: true, introduces: true });
  });

  it('counts for the coach what members do', async () => {
    const { change } = (await asBo('addPeople', [DANA])) as { change: SheetChange };
    const contactId = change.people[0]?.[0] as ContactId;
    await asBo('markSent', { contactId, use: 'Request', aboutId: '', channel: 'Letter' });
    await asBo('shareWin', { key: 'win-key-1', kind: 'Question', what: '¿Y ahora?', contactId });
    expect(await only('Logros')).toMatchObject({ Tipo: 'Pregunta', Miembro: 'Bo' });
    expect((await product.rows('Grupo')).map(({ Rol }) => Rol)).toEqual(['Coach', 'Miembro']);
    const { Bo = [] } = await shownBeside('Resumen');
    expect(Bo.slice(0, 2)).toEqual(['1', '1']);
    expect(Bo[8]).toBe('1');
    const tab = (await asBo('showMyRows')) as string;
    expect(tab).toBe('Bo – mi gente');
    const mine = JSON.stringify(await product.byHand('shownIn', tab));
    expect(mine).toContain('Solicitada');
    expect(mine).toContain('Próximo paso el');
  });

  it('brings back whom somebody kept to themselves as they were', async () => {
    const { change } = (await asBo('addPeople', [DANA])) as { change: SheetChange };
    const contactId = change.people[0]?.[0] as ContactId;
    await asBo('recordInterview', recordOf(contactId));
    const before = [await product.rows('Contactos'), await product.rows('Entrevistas')];
    await asBo('keepPrivate', contactId);
    expect(JSON.stringify(await product.rows('Contactos'))).not.toContain('Dana');
    await asBo('markSent', { contactId, use: 'Help request', aboutId: '', channel: 'Letter' });
    const kept = (await asBo('readContact', contactId)) as ContactDetail;
    expect(kept).toMatchObject({ kind: 'Banker', mayMention: 'Yes' });
    await asBo('backIntoSheet', contactId);
    const [contact] = await product.rows('Contactos');
    expect(contact).toMatchObject({
      Tipo: 'Banquero',
      Etapa: 'Realizada',
      'Puedo mencionar': 'Sí',
    });
    expect(await product.rows('Entrevistas')).toEqual(before[1]);
  });
});
