// What stands over a column or before a list, and the fields of a mail, are no people; names like them are.
import { readPastedMembers } from '../../../src/domain/group/paste-members';

const read = (text: string) => {
  const { members, problems } = readPastedMembers(text, new Set());
  return { members: members.map(({ name, email }) => `${name} <${email}>`), problems };
};

test.each([
  ...['Name', 'Names:', 'First name', 'Last  name', 'Full name', 'Given names', 'Family name'],
  ...['Surname', 'Email', 'E-mail', 'E-mails', 'Email address', 'E-mail addresses', 'Address'],
  ...['Addresses :', 'Member', 'MEMBERS', 'Participant', 'participants:', 'People', 'Group'],
  ...['Phone', 'Role', 'Nombre', 'Nombres', 'Apellido', 'Apellidos', 'Nombre completo'],
  ...['Nombre y apellido', 'Nombre y apellidos', 'Correo', 'Correos', 'Correo electrónico'],
  ...['correo electronico', 'Correos electrónicos', 'Dirección', 'DIRECCION', 'Direcciones'],
  ...['Dirección de correo', 'Direcciones de correo', 'Miembro', 'Miembros:', 'Participante'],
  ...['Participantes', 'Persona', 'Personas', 'Grupo', 'Teléfono', 'telefono', 'Rol'],
])('the heading %j is nobody', (heading) => {
  const members = ['Ana Ruiz <ana@x.org>'];
  expect(read(`${heading}\nAna Ruiz <ana@x.org>`)).toEqual({ members, problems: [] });
  expect(read(`${heading}\tX1\nAna Ruiz\tana@x.org`).members).toEqual(members);
});

test.each([
  ['Carol', 'a name that ends like a heading'],
  ['Roland', 'a name that begins like one'],
  ['Ana Group', 'a name with one in it'],
  ['Rolf People Moss', 'a name around one'],
])('%s is somebody: %s', (name) => {
  expect(read(`${name}\nc@x.org`)).toEqual({ members: [`${name} <c@x.org>`], problems: [] });
});

test.each([
  ...['Subject: Tuesday, 10:00', 'Date : Tue, 24 Nov 2026', 'Sent: Tuesday', 'Importance: high'],
  ...['Message-ID: <c4f@mail.example>', 'MIME-Version: 1.0', 'Content-Type: text/plain; x@y.org'],
  ...['Received: from x@x.org by y', 'Return-Path: <bounce@x.org>', 'X-Mailer: Outlook, 16'],
  ...['Asunto: Martes, 10:00', 'Fecha: mar, 24 nov', 'Enviado: martes', 'Enviado el: martes'],
])('the field “%s” of a mail names nobody of the list', (field) => {
  expect(read(`${field}\nTo: Ana Ruiz <ana@x.org>`)).toEqual({
    ...{ members: ['Ana Ruiz <ana@x.org>'], problems: [] },
  });
});

test.each([
  ...['To: ', 'to :', ' Cc: ', 'BCC:', 'From: ', 'Reply-To: ', 'Para: ', 'CCO: ', 'De: '],
  'Responder a: ',
])('the field “%s” of a mail is followed by people, and is no name', (field) => {
  expect(read(`${field}ana@x.org`)).toEqual({ members: [' <ana@x.org>'], problems: [] });
});

test.each(['Alberto', 'Tom', 'Sentinel', 'Ana Absent', 'Datev'])(
  'a line that begins with %j and a colon is that of somebody',
  (name) => {
    expect(read(`${name}: a@x.org`)).toEqual({ members: [`${name} <a@x.org>`], problems: [] });
  },
);
