// The letters within a group: the weekly digest to all, and one member asking another for an introduction.

const total = (count: number, what: string, aim: number) =>
  aim > 0 ? `${count} ${what}; nuestra meta era ${aim}` : `${count} ${what}`;

export const digestLetter = {
  subject: (from: string, wins: number) =>
    wins === 0
      ? `Nuestra semana del ${from}`
      : `Nuestra semana del ${from}: ${wins === 1 ? '1 logro' : `${wins} logros`}`,
  hello: 'Hola a todo el grupo:',
  week: (from: string, to: string) => `Esta fue nuestra semana, del ${from} al ${to}.`,
  wins: 'Lo que salió bien',
  noWins:
    'Esta semana nadie compartió un logro. Los pequeños también cuentan: una respuesta, una buena pregunta, una primera llamada.',
  numbers: 'Nuestras cifras',
  asked: (count: number, aim: number) =>
    total(count, count === 1 ? 'persona contactada' : 'personas contactadas', aim),
  met: (count: number, aim: number) =>
    total(count, count === 1 ? 'conversación realizada' : 'conversaciones realizadas', aim),
  counted: (counted: number, all: number) => `(Cuenta a ${counted} de los ${all} que somos.)`,
  questions: 'Preguntas abiertas',
  noQuestions: 'Nadie espera una respuesta.',
  comments: 'También se dijo',
  more: (count: number) => `… y ${count} más en la pestaña Logros.`,
  end: (coachName: string) => `Hasta pronto,\n${coachName}`,
};

export const introductionLetterWords = {
  subject: (place: string) => `Personas que conoces en ${place}`,
  hello: (name: string) => `Hola, ${name}:`,
  /** @param introduction who one is, "a nurse moving into IT"; '' where that is not known */
  ask: (place: string, introduction: string) => {
    const who = introduction === '' ? '' : ` Puedes contarle esto de mí: soy ${introduction}.`;
    return `La hoja de nuestro grupo dice que conoces a gente en ${place}. ¿Alguna de esas personas tendría veinte minutos para unas preguntas sobre su trabajo? No busco que me den un empleo, solo un consejo.${who}`;
  },
  favour:
    'Si te parece bien, pregúntale primero y después ponnos en contacto. Si no, tampoco pasa nada; y con gusto te devuelvo el favor.',
  end: (name: string) => `Gracias,\n${name}`,
};
