// What keeps a template from being read or filled, and what to do.

const PARTS = { subject: 'asunto', body: 'texto' };

export const templateWords = {
  tooLong: (most: number, length: number) =>
    `Una plantilla admite ${most} caracteres y esta tiene ${length}: acórtala.`,
  otherMarks: 'Las etiquetas se escriben {{así}}: no se pueden elegir otros signos.',
  partial: (name: string) =>
    `«{{>${name}}}» no se puede usar: cada plantilla lleva su texto completo.`,
  onlySection: (tag: string, about: string) =>
    `«${tag}» ${about}: escribe {{#${tag}}} … {{/${tag}}}.`,
  emptyTag: 'No hay nada entre las llaves «{{» y «}}».',
  /** @param nearest '' where no field has a name like it */
  unknownField: (name: string, nearest: string) =>
    `No hay ningún campo «${name}».${nearest === '' ? '' : ` ¿Querías decir «${nearest}»?`}`,
  endlessTag: 'Aquí empieza una etiqueta con «{{» y le falta «}}».',
  neverBegun: (name: string) => `«{{/${name}}}» cierra una sección que nadie abrió.`,
  neverEnded: (mark: string, name: string) =>
    `La sección «{{${mark}${name}}}» empieza aquí y no termina: añade «{{/${name}}}».`,
  unreadable: 'No se pueden leer las etiquetas de esta plantilla: busca llaves sueltas.',
  noThankYou: 'Añade una plantilla de «Agradecimiento» en la pestaña Plantillas.',
  broken: (template: string, part: 'subject' | 'body', line: number, message: string) =>
    `Plantilla «${template}», ${PARTS[part]}, línea ${line}: ${message}`,
};
