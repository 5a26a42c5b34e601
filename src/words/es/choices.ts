// What people see of the choices of the dropdowns, by the key that the code knows them by. One word for
// each key, whatever column it stands in, and no word for two keys.

export const choiceLabels: Readonly<Record<string, string>> = {
  // Kinds of people
  Colleague: 'Colega',
  'Association member': 'Miembro de una asociación',
  'Business leader': 'Líder empresarial',
  'Government official': 'Funcionario público',
  Banker: 'Banquero',
  'Commercial real estate': 'Inmobiliario comercial',
  'Other professional': 'Otro profesional',
  // Stages
  'To ask': 'Por contactar',
  Asked: 'Solicitada',
  Scheduled: 'Agendada',
  Met: 'Realizada',
  Thanked: 'Agradecida',
  'Keeping in touch': 'En contacto',
  Declined: 'Declinada',
  // May the person be mentioned; is the résumé asked for
  'Not asked': 'Sin preguntar',
  Yes: 'Sí',
  No: 'No',
  'Asked for': 'Pedido',
  Sent: 'Enviado',
  // Purposes
  Company: 'Empresa',
  Opportunity: 'Oportunidad',
  Industry: 'Sector',
  // Thank-you notes
  'Not due': 'No corresponde',
  Due: 'Pendiente',
  Drafting: 'En preparación',
  'Draft ready': 'Borrador listo',
  Skipped: 'Omitido',
  'Needs attention': 'Requiere atención',
  // Kinds of questions
  Powerful: 'Potente',
  Practical: 'Práctica',
  Closing: 'De cierre',
  Own: 'Propia',
  // Uses of templates
  Request: 'Solicitud',
  'Help request': 'Petición de ayuda',
  'Thank-you': 'Agradecimiento',
  Nudge: 'Recordatorio',
  'Permission to mention': 'Permiso para mencionar',
  Confirmation: 'Confirmación',
  'Résumé follow-up': 'Envío del currículum',
  'Thanks to the introducer': 'Gracias a quien presentó',
  // Channels
  Email: 'Correo',
  Letter: 'Carta',
  LinkedIn: 'LinkedIn',
  // Roles and wins
  Member: 'Miembro',
  Coach: 'Coach',
  Win: 'Logro',
  Question: 'Pregunta',
  Comment: 'Comentario',
};
