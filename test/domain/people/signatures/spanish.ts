// Signatures as they are written in Spain and in America, with what is in them.
import type { Signature } from './seen';

export const SPANISH: readonly Signature[] = [
  {
    shape: 'from Madrid, two numbers in a line',
    country: 'ES',
    text: `Un saludo,

María José Gutiérrez Peña
Responsable de Selección
Grupo Almenara, S.A.
C/ Serrano, 45, 3.º izq.
28001 Madrid
Tel.: 91 555 01 42 | Móvil: 612 345 678
mjgutierrez@almenara.example`,
    name: 'María José Gutiérrez Peña',
    title: 'Responsable de Selección',
    organization: 'Grupo Almenara, S.A.',
    emails: ['mjgutierrez@almenara.example'],
    phones: ['+34915550142', '+34612345678'],
  },
  {
    shape: 'from Bogotá, with a street that is counted',
    country: 'CO',
    text: `Saludos,

Miguel Ángel Torres
Vicepresidente de Operaciones | Logística Andina S.A.S.
Calle 100 # 8A-55, Bogotá D.C.
matorres@landina.example`,
    name: 'Miguel Ángel Torres',
    title: 'Vicepresidente de Operaciones',
    organization: 'Logística Andina S.A.S.',
    emails: ['matorres@landina.example'],
    phones: [],
  },
  {
    shape: 'below two sentences of courtesy',
    country: 'ES',
    text: `Quedo a su disposición.
Reciba un cordial saludo,

Javier Moreno
Asesor Inmobiliario
Inmobiliaria Moreno y Asociados
T. 93 555 01 42`,
    name: 'Javier Moreno',
    title: 'Asesor Inmobiliario',
    organization: 'Inmobiliaria Moreno y Asociados',
    emails: [],
    phones: ['+34935550142'],
  },
  {
    shape: 'a chamber of commerce, with dots between',
    country: 'ES',
    text: `Ana Ruiz | Técnica de Formación
Cámara de Comercio de Sevilla
Plaza de la Contratación, 8 · 41004 Sevilla
ana.ruiz@camara.example`,
    name: 'Ana Ruiz',
    title: 'Técnica de Formación',
    organization: 'Cámara de Comercio de Sevilla',
    emails: ['ana.ruiz@camara.example'],
    phones: [],
  },
  {
    shape: 'labels before each line',
    country: 'ES',
    text: `Nombre: Beatriz Salas
Cargo: Administradora de fincas
Empresa: Fincas Salas S.L.
Correo: beatriz@fincassalas.example
Móvil: 655 01 42 42`,
    name: 'Beatriz Salas',
    title: 'Administradora de fincas',
    organization: 'Fincas Salas S.L.',
    emails: ['beatriz@fincassalas.example'],
    phones: ['+34655014242'],
  },
  {
    shape: 'a first name, and the card below it',
    country: 'ES',
    text: `Un abrazo,
Lucía

--
Lucía Fernández de la Torre
Periodista y redactora
El Diario Abierto
lucia@diarioabierto.example`,
    name: 'Lucía Fernández de la Torre',
    title: 'Periodista y redactora',
    organization: 'El Diario Abierto',
    emails: ['lucia@diarioabierto.example'],
    phones: [],
  },
  {
    shape: 'a public accountant without an address',
    country: 'MX',
    text: `Isabel Cortés
Contadora pública
Despacho Cortés & Cía.
Tel: 33 5555 0142`,
    name: 'Isabel Cortés',
    title: 'Contadora pública',
    organization: 'Despacho Cortés & Cía.',
    emails: [],
    phones: ['+523355550142'],
  },
];
