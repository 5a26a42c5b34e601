// What was asked and said in the talks of the sample, and what members told the group, in Spanish, by the
// English words.

export const TALKS: Readonly<Record<string, string>> = {
  // About
  'What employers on the north shore look for this year':
    'Qué buscan este año las empresas de la orilla norte',
  'Who builds affordable homes in Lakeport': 'Quién construye vivienda asequible en Lakeport',
  'Bridgehouse Homes and how it grows': 'Bridgehouse Homes y cómo crece',
  'How community lenders look at housing projects':
    'Cómo ven los proyectos de vivienda las entidades de crédito comunitarias',
  'Old office blocks that could become homes':
    'Antiguos edificios de oficinas que podrían ser viviendas',
  'Empty offices in the centre, and who owns them': 'Oficinas vacías en el centro y de quién son',
  'The change-of-use programme of the city': 'El programa municipal de cambio de uso',
  'How Common Roof runs its buildings': 'Cómo gestiona Common Roof sus edificios',
  'How a cooperative of eight hundred pays for a wind farm':
    'Cómo paga un parque eólico una cooperativa de ochocientos socios',
  'What a lender wants to see of a small cooperative':
    'Qué quiere ver un prestamista de una cooperativa pequeña',
  'How a hotel trains people who stay for one season':
    'Cómo forma un hotel a quienes se quedan una temporada',

  // Questions
  'How did you come to the board of the charity?': '¿Cómo llegó a la junta de la fundación?',
  'Who should I know in housing?': '¿A quién debería conocer en el mundo de la vivienda?',
  'How did you get started in housing?': '¿Cómo empezó en el mundo de la vivienda?',
  'What do you wish you had known then?': '¿Qué le habría gustado saber entonces?',
  'What is the toughest part of handing over a building?':
    '¿Qué es lo más difícil al entregar un edificio?',
  'What makes you say yes to a project?': '¿Qué le hace decir que sí a un proyecto?',
  'Which skills do you miss in applicants?': '¿Qué habilidades echa en falta en los candidatos?',
  'What is your educational background?': '¿Cuál es su formación académica?',
  'Which problem in your work is waiting to be solved?':
    '¿Qué problema de su trabajo está esperando una solución?',
  'Who else should I talk to, and may I mention your name?':
    '¿Con quién más debería hablar, y puedo mencionar su nombre?',
  'What is the toughest part of the programme?': '¿Qué es lo más difícil del programa?',
  'What do you see good applicants do?': '¿Qué hacen los buenos candidatos que usted ve?',
  'What is the toughest part of the year?': '¿Cuál es la parte más difícil del año?',

  // What was learned
  'Three groups build nearly all of it. They lack people who can open a building on time.':
    'Tres grupos construyen casi todo. Les falta gente que sepa poner en marcha un edificio a tiempo.',
  'Handing over is the bottleneck: snag lists, keys, first residents. It is hotel opening under another name.':
    'El cuello de botella es la entrega: repasos, llaves, primeros vecinos. Es abrir un hotel con otro nombre.',
  'She reads the operating budget first: most applicants forget the cost of empty weeks between tenants.':
    'Lo primero que lee es el presupuesto de explotación: casi todos olvidan el coste de las semanas vacías entre inquilinos.',
  'Windows decide: a floor deeper than fourteen metres rarely becomes flats.':
    'Deciden las ventanas: una planta de más de catorce metros de fondo rara vez se convierte en pisos.',
  'Owners wait for the city to shorten the change-of-use procedure; two blocks on Canal Street are ready to go.':
    'Los propietarios esperan que el municipio acorte el trámite de cambio de uso; dos edificios de Canal Street están listos.',
  'Spring is short of cash: dues come in June, repairs in March.':
    'En primavera falta liquidez: las cuotas llegan en junio y las reparaciones en marzo.',
  'Two years of clean books count for more than any plan.':
    'Dos años de cuentas en orden valen más que cualquier plan.',
  'Nobody reads the handbook: she films every task on a telephone.':
    'Nadie lee el manual: ella graba cada tarea con el teléfono.',

  // Help
  'Tomás Herrera at Bridgehouse; may say that she sent me.':
    'Tomás Herrera, de Bridgehouse; puedo decir que voy de su parte.',
  '陳美玲 at City Quarter; فاطمة at Design for All. May mention him to both.':
    '陳美玲, de City Quarter; فاطمة, de Design for All. Puedo mencionarlo ante las dos.',
  'Олена Шевченко, architect; a template for operating budgets.':
    'Олена Шевченко, arquitecta; una plantilla de presupuesto de explotación.',
  'David Kowalczyk in the Housing Office; may mention her.':
    'David Kowalczyk, de la Oficina de Vivienda; puedo mencionarla.',
  'Paul Mwangi at Meridian Credit Union; may say that she sent me.':
    'Paul Mwangi, de Meridian Credit Union; puedo decir que voy de su parte.',
  'Dóra Szabó, who reads the plans first.': 'Dóra Szabó, que es la primera en leer los planes.',
  'Priya Raghunathan; did not say whether I may mention her.':
    'Priya Raghunathan; no dijo si puedo mencionarla.',

  // Answers
  'He ran restaurants, opened eleven of them, and was asked to open a building.':
    'Dirigió restaurantes, abrió once, y le pidieron que pusiera en marcha un edificio.',
  'The last two weeks: keys, snags and people who have already given up their old flat.':
    'Las dos últimas semanas: llaves, repasos y gente que ya ha dejado su antiguo piso.',
  'An operating budget that survives two empty months.':
    'Un presupuesto de explotación que aguante dos meses vacíos.',

  // What the group hears
  'On Tuesday we practise the first sentence: who you are, without the word “just”.':
    'El martes practicamos la primera frase: quién eres, sin la palabra «solo».',
  'Tomás asked for my résumé by himself. I had not said a word about it.':
    'Tomás me pidió el currículum por su cuenta. Yo no había dicho ni una palabra.',
  'Because you asked about his work first. Bring this one to Tuesday.':
    'Porque primero le preguntaste por su trabajo. Tráelo el martes.',
  'My thank-you to Ελένη is five days late. Do I say why, or just send it?':
    'Mi agradecimiento a Ελένη lleva cinco días de retraso. ¿Explico por qué o lo envío sin más?',
  'Just send it today. One thing she taught you is worth more than a reason.':
    'Envíalo hoy, sin más. Una cosa que te enseñó vale más que una explicación.',
  'Asked, met and sent on to a colleague within a week. Asking is less terrible than I thought.':
    'Solicitud, conversación y presentación a un colega en una semana. Pedir es menos terrible de lo que pensaba.',
  'Paul offered to write to Dóra himself. Do I still write to her, or wait?':
    'Paul se ofreció a escribirle él mismo a Dóra. ¿Le escribo igualmente o espero?',
  'My first talk in eleven years, and I forgot to be nervous.':
    'Mi primera conversación en once años, y se me olvidó ponerme nerviosa.',
  'I remember you doubting it. Who is the second?':
    'Recuerdo tus dudas. ¿Quién es la segunda persona?',
};
