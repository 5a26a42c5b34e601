// What the people of the sample do and say, in Spanish, by the English words. Of several lines each is here.

export const TEXTS: Readonly<Record<string, string>> = {
  // Settings and names
  'My informational interviews': 'Mis entrevistas informativas',
  'Lakeport job seekers': 'Grupo de búsqueda de empleo de Lakeport',
  'a career coach who works with people in the middle of a change':
    'coach de carrera y acompaño a personas en pleno cambio',
  'how people of fifty find their next work':
    'cómo encuentran su próximo trabajo las personas de cincuenta años',
  'Lakeport job seekers, Tuesdays at 10:00':
    'Grupo de búsqueda de empleo de Lakeport, los martes a las 10:00',
  'a hotel operations manager moving into affordable housing':
    'jefa de operaciones hoteleras y quiero pasar a la vivienda asequible',
  'affordable housing development': 'la promoción de vivienda asequible',
  'a bookkeeper moving into renewable energy': 'contable y quiero pasar a las energías renovables',
  'how community energy is paid for': 'cómo se financia la energía comunitaria',
  'a teacher moving into training for hospitality staff':
    'profesora y quiero pasar a la formación de personal de hostelería',
  'staff training in hotels': 'la formación del personal en los hoteles',
  'What did you believe about this work that turned out to be wrong?':
    '¿Qué creías de este trabajo que resultó no ser cierto?',

  // Titles
  'Head of Adult Programmes': 'Jefa de programas para adultos',
  Director: 'Director',
  'Director of Operations': 'Directora de operaciones',
  'Development Manager': 'Jefe de promociones',
  'Senior Broker': 'Agente inmobiliaria sénior',
  'Community Loans Officer': 'Responsable de préstamos comunitarios',
  'Deputy Head, Housing Office': 'Subdirector de la Oficina de Vivienda',
  'Executive Director': 'Director ejecutivo',
  'Chapter President': 'Presidenta de la sección local',
  'Asset Manager': 'Gestor de activos',
  Architect: 'Arquitecta',
  'Programme Lead': 'Responsable de programa',
  'Retired Planning Inspector': 'Inspectora de urbanismo jubilada',
  'Vice President, Lending': 'Vicepresidenta de créditos',
  'Finance Lead': 'Responsable de finanzas',
  'Business Loans': 'Préstamos a empresas',
  'Credit Analyst': 'Analista de crédito',
  Founder: 'Fundador',
  'Training Manager': 'Jefa de formación',
  'Chef and Lecturer': 'Chef y profesor',

  // Fields
  'Adult learning': 'Educación de adultos',
  Hospitality: 'Hostelería',
  'Affordable housing': 'Vivienda asequible',
  Banking: 'Banca',
  'City planning': 'Urbanismo',
  'Non-profit housing': 'Vivienda sin ánimo de lucro',
  Architecture: 'Arquitectura',
  'Renewable energy': 'Energías renovables',

  // Next steps
  'Ask for the room on Tuesdays in spring': 'Pedir la sala para los martes de primavera',
  'Tell her about the talk with 陳美玲': 'Contarle la conversación con 陳美玲',
  'Send him the article on modular hotels': 'Enviarle el artículo sobre hoteles modulares',
  'Ask how her first building with tenants turned out':
    'Preguntarle cómo fue su primer edificio con inquilinos',
  'Confirm tomorrow’s talk': 'Confirmar la conversación de mañana',
  'Prepare questions': 'Preparar preguntas',
  'One friendly reminder, then leave it': 'Un recordatorio amable y nada más',
  'Write to her about accessible homes': 'Escribirle sobre viviendas accesibles',

  // Notes
  'My manager for four years. Sits on the board of a housing charity. Likes a phone call better than mail.':
    'Fue mi jefa durante cuatro años. Está en la junta de una fundación de vivienda. Prefiere una llamada a un correo.',
  'Came to housing from restaurants. Said: “Operations people finish buildings.”':
    'Llegó a la vivienda desde la restauración. Dijo: «La gente de operaciones termina los edificios».',
  'Knows every empty office block in the centre.':
    'Conoce todos los edificios de oficinas vacíos del centro.',
  'Finances tenants who buy their building together.':
    'Financia a inquilinos que compran juntos su edificio.',
  'Prefers to meet at the town hall café. Twenty minutes at most.':
    'Prefiere quedar en la cafetería del ayuntamiento. Veinte minutos como máximo.',
  'We spoke for five minutes at the spring meeting.':
    'Hablamos cinco minutos en el encuentro de primavera.',
  'Wrote about turning hotels into flats.': 'Escribió sobre cómo convertir hoteles en pisos.',
  'Ελένη named her, but did not say whether I may mention that.':
    'Me la recomendó Ελένη, pero no dijo si puedo mencionarlo.',
  'No e-mail: call, or write a card to Elm Street.':
    'Sin correo: llamar o enviarle una tarjeta a Elm Street.',
  'On leave until spring; kind answer. Ask again then?':
    'De permiso hasta la primavera; respondió con amabilidad. ¿Volver a preguntar entonces?',
  'Members pay in yearly; the gap in spring is what keeps her awake.':
    'Los socios pagan una vez al año; lo que le quita el sueño es el hueco de primavera.',
  'Has roofs. Could say who decides on panels.':
    'Tiene tejados. Podría decirme quién decide sobre los paneles.',
  'We were at school together. She trains forty people a season.':
    'Fuimos juntas al colegio. Forma a cuarenta personas por temporada.',
  'No address yet: the college will know.': 'Aún sin dirección: la sabrán en el instituto.',

  // Where
  'North Shore Jobs, 3rd floor': 'North Shore Jobs, 3.ª planta',
  'Lunch, Harbour Hotel': 'Almuerzo en el Harbour Hotel',
  'Video call': 'Videollamada',
  'Meridian Credit Union, 1st floor': 'Meridian Credit Union, 1.ª planta',
  'Meridian Credit Union, 2nd floor': 'Meridian Credit Union, 2.ª planta',
  'Her garden': 'En su jardín',
  'Walk around Market Square': 'Paseo por Market Square',
  'Town hall café': 'Cafetería del ayuntamiento',
  'Common Roof, Mill Lane 4': 'Common Roof, Mill Lane 4',
  'Harbour Hotel, staff canteen': 'Harbour Hotel, comedor del personal',

  // Where one aims
  'The change-of-use programme decides which blocks become homes.':
    'El programa de cambio de uso decide qué edificios se convierten en viviendas.',
  'David Kowalczyk works there, by way of 陳美玲 (Mei-ling Chen).':
    'David Kowalczyk trabaja allí; a través de 陳美玲 (Mei-ling Chen).',
  'They run what they build, and look for people who can open a building.':
    'Gestionan lo que construyen y buscan gente que sepa poner en marcha un edificio.',
  'Samuel Adéyẹmí works there, by way of Amara Okafor.':
    'Samuel Adéyẹmí trabaja allí; a través de Amara Okafor.',
  'The largest owner of rented homes in town.':
    'El mayor propietario de viviendas de alquiler de la ciudad.',
  'Nobody yet. Nearest by field: Tomás Herrera.':
    'Nadie todavía. El más cercano por sector: Tomás Herrera.',
};
