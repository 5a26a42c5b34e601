// What each tag of a template stands for, and what stands in a letter where its field is empty.

/** How a tag is written where it is not written as its field is called. Accents may be left out. */
export const tagNames: Readonly<Record<string, string>> = {
  'contact.name': 'contacto.nombre',
  'contact.firstName': 'contacto.nombreDePila',
  'contact.title': 'contacto.cargo',
  'contact.organization': 'contacto.organización',
  'contact.field': 'contacto.sector',
  'contact.association': 'contacto.asociación',
  'me.name': 'yo.nombre',
  'me.introduction': 'yo.presentación',
  'me.field': 'yo.sector',
  'me.signature': 'yo.firma',
  hasIntroducer: 'hayPresentación',
  'introducer.name': 'quienPresenta.nombre',
  'introducer.firstName': 'quienPresenta.nombreDePila',
  'referral.name': 'personaRecomendada.nombre',
  'referral.firstName': 'personaRecomendada.nombreDePila',
  'referral.organization': 'personaRecomendada.organización',
  'purpose.subject': 'objetivo.tema',
  'purpose.toLearnAboutCompany': 'objetivo.esEmpresa',
  'purpose.toLearnAboutOpportunity': 'objetivo.esOportunidad',
  'purpose.toLearnAboutIndustry': 'objetivo.esSector',
  why: 'motivo',
  news: 'novedades',
  minutes: 'minutos',
  'interview.date': 'entrevista.fecha',
  'interview.time': 'entrevista.hora',
  'interview.where': 'entrevista.lugar',
  'interview.about': 'entrevista.tema',
  'interview.learned': 'entrevista.loAprendido',
  'interview.helpReceived': 'entrevista.ayuda',
  'interview.hasReferrals': 'entrevista.hayRecomendados',
  'interview.resumeAskedFor': 'entrevista.pidióCurrículum',
};

/** Fields without a prompt only open a section: what is said of them follows the tag. */
export const fieldWords: Readonly<Record<string, { about: string; prompt?: string }>> = {
  'contact.name': { about: 'el nombre de la persona a la que escribes', prompt: '[su nombre]' },
  'contact.firstName': {
    about: 'lo que va en el saludo: casi siempre, su nombre de pila',
    prompt: '[su nombre de pila]',
  },
  'contact.title': { about: 'su cargo', prompt: '[su cargo]' },
  'contact.organization': { about: 'dónde trabaja', prompt: '[su organización]' },
  'contact.field': { about: 'el sector en el que trabaja', prompt: '[su sector]' },
  'contact.association': {
    about: 'la asociación que comparten',
    prompt: '[la asociación que comparten]',
  },
  'me.name': { about: 'tu nombre, de Ajustes', prompt: '[tu nombre]' },
  'me.introduction': {
    about: 'quién eres, en pocas palabras, de Ajustes',
    prompt: '[quién eres, en pocas palabras]',
  },
  'me.field': {
    about: 'el sector sobre el que quieres aprender, de Ajustes',
    prompt: '[tu sector]',
  },
  'me.signature': { about: 'lo que va debajo de tu nombre, de Ajustes', prompt: '[tu firma]' },
  hasIntroducer: { about: 'abre una sección cuando te presenta alguien a quien puedes nombrar' },
  'introducer.name': {
    about: 'quién te presenta, si puedes nombrar a esa persona',
    prompt: '[quién te presenta]',
  },
  'introducer.firstName': {
    about: 'lo mismo, solo el nombre de pila',
    prompt: '[quién te presenta]',
  },
  'referral.name': {
    about: 'una persona que te recomendó',
    prompt: '[la persona que te recomendó]',
  },
  'referral.firstName': {
    about: 'lo mismo, solo el nombre de pila',
    prompt: '[la persona que te recomendó]',
  },
  'referral.organization': {
    about: 'dónde trabaja esa persona',
    prompt: '[dónde trabaja esa persona]',
  },
  'purpose.subject': {
    about: 'sobre qué quieres aprender',
    prompt: '[sobre qué quieres aprender]',
  },
  'purpose.toLearnAboutCompany': { about: 'abre una sección cuando se trata de una empresa' },
  'purpose.toLearnAboutOpportunity': {
    about: 'abre una sección cuando se trata de una oportunidad',
  },
  'purpose.toLearnAboutIndustry': { about: 'abre una sección cuando se trata de un sector' },
  why: {
    about: 'por qué esta persona; sigue a «porque»',
    prompt: '[por qué escribes a esta persona]',
  },
  news: {
    about: 'qué resultó de su consejo; sigue a «qué fue de su consejo:»',
    prompt: '[qué resultó de su consejo]',
  },
  minutes: { about: 'cuántos minutos pides', prompt: '[cuántos]' },
  'interview.date': {
    about: 'el día de la conversación; sigue a «el» o «del»',
    prompt: '[día de la conversación]',
  },
  'interview.time': {
    about: 'a qué hora empieza una conversación prevista',
    prompt: '[hora de la conversación]',
  },
  'interview.where': {
    about: 'dónde será una conversación prevista',
    prompt: '[dónde se encuentran]',
  },
  'interview.about': {
    about: 'de qué trató la conversación',
    prompt: '[de qué hablaron]',
  },
  'interview.learned': {
    about: 'una cosa de tus notas en Lo que aprendí, como una sola frase sin punto final',
    prompt: '[Algo que me contó y que voy a usar: …]',
  },
  'interview.helpReceived': {
    about: 'la ayuda que te dio, en pocas palabras',
    prompt: '[cómo te ayudó]',
  },
  'interview.hasReferrals': { about: 'abre una sección cuando te recomendó a otras personas' },
  'interview.resumeAskedFor': { about: 'abre una sección cuando te pidió el currículum' },
};
