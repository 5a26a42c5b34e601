// The Contacts tab: its name, its headers, and what is told of each column on its header.

export const contactsTab = {
  name: 'Contactos',
  /** Headers of columns that hold IDs. */
  ids: { id: 'ID de contacto' },
  columns: {
    name: {
      header: 'Nombre',
      note: 'Nombre y apellidos. Es lo único que necesita un contacto.',
    },
    stage: { header: 'Etapa', note: 'Hasta dónde has llegado con esta persona.' },
    email: {
      header: 'Correo',
      note: 'Una sola dirección. Hace falta para preparar un borrador en Gmail.',
    },
    title: {
      header: 'Cargo',
      note: 'A qué se dedica la persona: «Jefa de Enfermería».',
    },
    organization: { header: 'Organización', note: 'Dónde trabaja la persona.' },
    phone: { header: 'Teléfono', note: 'Tal como lo marcarías.' },
    field: {
      header: 'Sector',
      note: 'El sector o la profesión que podrías conocer mejor.',
    },
    kind: {
      header: 'Tipo',
      note: 'Qué tipo de contacto es. Quienes conocen a las personas que contratan son los más valiosos.',
    },
    association: {
      header: 'Asociación',
      note: 'Una asociación profesional que tienen en común.',
    },
    introducedBy: {
      header: 'Presentado por',
      note: 'El contacto que te habló de esta persona: su nombre tal como está en la columna Nombre.',
    },
    mayMention: {
      header: 'Puedo mencionar',
      note: '¿Este contacto te permitió mencionar su nombre ante quienes conoce? Una solicitud lo nombra solo donde dice Sí.',
    },
    introducerTold: {
      header: 'Avisé a quien presentó',
      note: 'Marca la casilla cuando le hayas contado a quien te presentó cómo fue.',
    },
    askedOn: { header: 'Solicitada el', note: 'El día en que pediste la entrevista.' },
    followedUpOn: {
      header: 'Seguimiento el',
      note: 'El día de tu único recordatorio amable.',
    },
    lastContact: {
      header: 'Último contacto',
      note: 'Cuándo le escribiste o hablaste con esta persona por última vez.',
    },
    nextStep: { header: 'Próximo paso', note: 'Lo que harás a continuación con este contacto.' },
    nextStepOn: { header: 'Próximo paso el', note: 'Cuándo lo harás.' },
    businessCard: { header: 'Tarjeta', note: 'Marca la casilla cuando tengas su tarjeta.' },
    linkedIn: { header: 'LinkedIn', note: 'La dirección de su perfil.' },
    notes: {
      header: 'Notas',
      note: 'Lo que valga la pena recordar. Todas las personas con acceso a esta hoja pueden leerlo.',
    },
    putOff: {
      header: 'Aplazado',
      note: 'Próximos pasos que aplazaste o descartaste en Hoy.',
    },
  },
};
