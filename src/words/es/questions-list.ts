// The questions that a new sheet starts with, in the order in which a talk may take them, and the
// topics that say where each fits.

export const topicNames = {
  path: 'Su camino',
  work: 'Su trabajo',
  preparation: 'Preparación',
  skills: 'Habilidades',
  qualities: 'Cualidades',
  prospects: 'Perspectivas',
  company: 'Empresa',
  opportunity: 'Oportunidad',
  industry: 'Sector',
  lookingBack: 'Mirar atrás',
  nextPeople: 'Próximas personas',
  theirName: 'Su nombre',
  stayingInTouch: 'Seguir en contacto',
};

/** They let people talk about themselves, and open the talk. */
export const powerfulQuestions = {
  path: [
    '¿Cómo llegó usted a dedicarse a esto?',
    '¿Qué estudió o en qué se formó, y cuánto de eso usa hoy?',
    '¿Qué sabe ahora que le habría ayudado al empezar?',
    '¿Qué decisión de su camino fue la más importante?',
    '¿Quién o qué le ayudó más en sus comienzos?',
    'Si empezara hoy de nuevo, ¿qué haría de otra manera?',
  ],
  work: [
    '¿Qué parte de su trabajo le sigue resultando la más difícil?',
    '¿Qué problemas de su trabajo están todavía por resolver?',
    '¿Qué le ocupa estos días que nadie de fuera imaginaría?',
    '¿Qué disfruta tanto que lo echaría de menos en cualquier otro lugar?',
    '¿Qué es lo que más le ha sorprendido desde que está en este puesto?',
    '¿Qué reto ve venir en los próximos uno o dos años?',
  ],
};

/** What the work is and what it takes. */
export const practicalQuestions = {
  work: [
    '¿Cómo es para usted una semana normal?',
    '¿Qué tareas llenan la mayor parte del día en un puesto como el suyo?',
    '¿Con quién trabaja más, dentro y fuera?',
    '¿Cómo sabe la gente a su alrededor que ha hecho un buen trabajo?',
  ],
  preparation: [
    '¿Qué preparación hace falta para hacer bien este trabajo?',
    '¿Qué cursos, certificados o lecturas valen la pena, y cuáles no?',
    '¿Qué podría aprender primero una persona con mi trayectoria?',
    '¿Cómo suele entrar la gente en esta profesión, y qué caminos son menos conocidos?',
  ],
  skills: [
    '¿Qué habilidades utiliza usted todos los días?',
    '¿Qué herramientas o métodos debería conocer antes que ninguna otra cosa?',
    '¿Qué habilidad es más difícil de encontrar entre quienes empiezan?',
  ],
  qualities: [
    '¿Qué cualidades valora en las personas que hacen bien este trabajo?',
    '¿A quién le va bien en este trabajo, y quién quiere dejarlo pronto?',
    '¿En qué suelen equivocarse los nuevos durante los primeros meses?',
  ],
  prospects: [
    '¿Qué perspectivas ve para alguien que quiera entrar en este campo?',
    '¿Dónde está creciendo el campo, y dónde se está reduciendo?',
    '¿En qué cargo se fijaría usted en mi lugar?',
  ],
  company: [
    '¿Cómo describiría la manera de trabajar juntos aquí?',
    '¿Qué intenta hacer bien esta empresa en este momento?',
    '¿Qué hace que la gente se quede aquí, y qué hace que se vaya?',
    '¿A qué otras empresas sigue usted, o de cuáles aprende?',
  ],
  opportunity: [
    '¿Qué haría que alguien tuviera éxito en el primer año de un puesto así?',
    '¿Por qué existe este puesto, y qué ha sido difícil en él?',
    '¿Qué debería averiguar una persona antes de aceptarlo?',
  ],
  industry: [
    '¿Qué es lo que más está cambiando en este sector, y quién lo nota primero?',
    '¿Qué empresas de aquí merecen más atención de la que reciben?',
    '¿Qué lee usted, y a qué eventos o grupos vale la pena acercarse?',
    '¿Por dónde entra con más facilidad la gente de otros sectores?',
  ],
};

/**
 * One leads to the next. Who was asked one of these before gets another of the same topic the next time.
 */
export const closingQuestions = {
  lookingBack: ['¿Qué debería haberle preguntado y no le he preguntado?'],
  nextPeople: [
    '¿Con quién más hablaría usted en mi lugar?',
    '¿Le ha venido a la mente alguien a quien yo debería conocer?',
    '¿A quién llamaría primero con las preguntas que me quedan?',
  ],
  theirName: [
    '¿Puedo mencionar su nombre cuando les escriba?',
    '¿Puedo decir a las personas que me ha nombrado que voy de su parte?',
    '¿Le parece bien que su nombre aparezca en la primera línea de mi carta?',
  ],
  stayingInTouch: [
    '¿Hay algún grupo o asociación donde pueda conocer a personas como usted?',
    '¿Puedo seguir en contacto y contarle cómo me va?',
    '¿Hay algo que yo pueda hacer por usted?',
  ],
};
