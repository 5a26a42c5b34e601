// The wordings by which a Spanish clause asks for a job, for a lead to one, or for a look at one's
// candidacy. They read clauses as `simplify` gives them; nothing in them repeats without a bound.

/** These ask in any clause. */
export const ASKING: readonly RegExp[] = [
  // A job, wanted or begged for. "Su trabajo" is the reader's, and no match.
  / (?:me gustaria|me encantaria|asegurar(?:me)?|sacar(?:le)?|busco|buscando|busca de|pido|pidiendo|pedir(?:le|les|te)?|pedire|solicito|solicitar|solicitando|solicitud de|necesito|quiero|quisiera|querria|deseo|aspiro a|optar a|optando a|conseguir(?:me)?|consiga|encontrar(?:me)?|obtener|ofrezcan?|ofrecer(?:me)?|ofreciera|dar(?:me)?|me de|me den|deme|denme|(?:postul|present)ar(?:me| mi nombre)? (?:a|al|para)|postulando(?:me)? (?:a|al|para)|postulo (?:a|al|para)|aplicar (?:a|al|para)|aplico (?:a|al|para)) JOB /,
  / (?:necesito|urge|quiero|quisiera|deseo) (?:trabajar|emplearme)(?: (?:con|para|en|aqui|ahi|alli) | [.!])/,
  / interesa(?:ria|do|da)?(?: mucho)?(?: en)?(?: esta| esa| su)? JOB (?:de|que|en|vacante|abiert[oa]|publicad[oa]) | (?:escribo|contacto) por(?: su)? JOB /,
  / (?:busco|buscando|(?:me )?(?:da|daria|diera|dieran|de|den|deme|brinde|brindara)) oportunidad | apostar por mi | probarme (?:\w+ ){0,2}(?:dias?|semanas?|mes|meses) /,
  // One's candidacy.
  / (?:mi|me) (?:candidatura|postulacion|postularia|postulo) | postularme | soy (?:persona|candidat[oa]) (?:ideal|indicad[oa]|perfect[oa]|adecuad[oa]) /,
  / (?:proceso|procesos) de seleccion | (?:conseguir|conseguirme|obtener|concertar|hacerme|tener|darme|solicitar|pedirle) (?:\w+ )?entrevista (?:(?:de|para) JOB|laboral) | considerarme para | (?:semana|mes|periodo|dia) de prueba /,
  / (?:contar con|pedirle|darme|dar|escribirme)(?: \w+){0,2} recomendacion /,
  // To be hired, to join them, to be remembered.
  / (?:me contrat(?:e|en|a|an|ara|aran|aria|arian)|contratarme|contrateme|contratenme) /,
  / (?:gustaria|encantaria|quiero|quisiera|querria|deseo|espero|honor|ilusion|ganas|posibilidad|suerte|interesa|interesaria|interesad[oa]|interes|sueno|oportunidad|encantad[oa] de)(?: \w+){0,2} (?:trabajar (?:(?:con|en) (?:su|sus|vosotros|empresa como)|para)|formar parte de|ser parte de|incorporarme|unirme|sumarme|integrarme|(?:pasarme|cambiarme) a su|entrar a trabajar|trabajar con [.!?]) /,
  / entrar a trabajar | disponible para (?:incorporarme|empezar|trabajar|comenzar) | (?:disponibilidad|incorporacion) inmediata | puedo (?:empezar|comenzar|incorporarme) /,
  / (?:teng(?:a|an)me|tenme|me (?:tenga|tengan|tuviera|tuvieran|tuviese|tendria)|tenerme)(?: \w+)? (?:en cuenta|presente|en mente) | en su radar | (?:acuerdese|acuerdate|se acuerde|piense|piensa) (?:de|en) mi /,
  / (?:recomendarme|recomiendeme|me (?:recomiende|recomendara)) (?:para|ante|en su|a su) /,
  / mi (?:experiencia|perfil|trayectoria|formacion) (?:encaja|encajaria|se ajusta) | encaj(?:o|aria)(?: \w+){0,2} en | (?:podria|puedo) (?:aportar|contribuir)(?: \w+){0,2} a (?:su|sus) | vendrian? (?:muy )?bien (?:persona como yo|alguien como yo|a su (?:equipo|empresa|departamento|plantilla|negocio|despacho)) | (?:capacidades|habilidades|conocimientos|experiencia) serian? (?:\w+ )?(?:util|utiles|valios[oa]s?) /,
  / me ofrezco | abiert[oa] a (?:propuestas|ofertas|JOB) | espera de (?:su )?oferta | (?:hiciera|hicieran|haga|hagan|hacerme) oferta /,
  // A lead to a job.
  / avis\w{1,5}(?: \w+){0,3} (?:JOB|oportunidad(?:es)?) /,
  / si (?:\w+ ){0,4}(?:surg\w{1,4}|sale|saliera|aparece|apareciera|abren?|abriera) (?:\w+ )?(?:JOB|algo|hueco|oportunidad|oportunidades) | si saben? de (?:algo|alguien|JOB|[,.]|me) /,
];

/** What comes along unasked, or is to be passed on; it asks nothing where the reader wanted it. */
export const HANDING_OVER: readonly RegExp[] = [
  / (?:adjunto|adjuntado|adjunta|anexo|envio|mando|remito|comparto|dejo|encontrara|vera|hago llegar)(?: \w+){0,3} (?:CV|carta de presentacion|portafolio) | (?:mandarle|enviarle|darle|adjunto) referencias | CV (?:adjunto|anexo) /,
  / (?:llegar|pasar(?:le|lo)?|enviar|reenviar|entregar|presentar|recibido|recibieron|mirar|revisar|vistazo|ver|considere|valore|interes\w{1,4})(?: \w+){0,2} mi (?:CV|perfil) /,
  / (?:llegar|pasar|enviar|reenviar|entregar)\w{0,4}(?: \w+){0,4} (?:recursos humanos|su jef[ea]|quien contrat\w{1,5}) /,
];
export const WANTED_BY_READER =
  / (?:pidio|pidieron|pedirme|pediste|solicito usted|me solicito|queria ver|quiso ver|quiere ver) /;

/** These ask in a question, or behind "si", "saber" and the like; a plain statement only tells. */
export const ASKING_IN_QUESTIONS: readonly RegExp[] = [
  / (?:hay|habria|habra|tienen?|tendrian?|tendran?|existe|existen|abren|queda|quedan|ofrecen?|conocen?|sabe de|saben de) (?:(?!como|que|para|sobre|cuando|idea|su |mi )\w+ ){0,5}(?:JOB|algo para mi) /,
  / (?:hay|habria|habra|tienen?|tendrian?) (?:opciones|opcion|posibilidad|posibilidades|sitio|lugar|cabida|hueco) (?:\w+ ){0,4}(?:con ustedes|para mi|alguien como yo|alguien con mi) | tendrian? (?:opciones con|(?:sitio|hueco|lugar|cabida) para) /,
  / (?:coj\w{1,2}|cogen|tom[ea]n|admit[ea]n?|acept[ea]n?|aceptarian?) (?:\w+ ){0,3}(?:gente|personal|becari[oa]s?|aprendi(?:z|ces)|practicantes?|pasantes?) /,
  / (?:contratando|reclutando|incorporando|contraten|contrate) | (?:va a|van a|piensan?|planean?|pensando en) (?:contratar|reclutar|incorporar) | (?:hablar|dirigirme|preguntar) para JOB | (?:podria|podrian|puede|pueden) (?:tener|ofrecer) JOB /,
  / (?:bus(?:ca|can|cando|que|quen)|necesit(?:a|an|ara|aran|arian?|e|en)) (?:\w+ ){0,2}(?:personal|a alguien|alguien|gente|a persona|a \w+(?:or|ora|ista|era|ero|ente|ble|ico|ica|ado|ada)) | buscan? \w+(?:or|ora|ista|era|ero|ico|ica) | hacen? falta a su /,
];
/** What makes a clause a question without its mark. */
export const LIKE_A_QUESTION = / (?:si|saber|preguntar|preguntarle|alguien que|empresa que) /;

/** "Not only advice, a job too". */
export const NOT_ONLY =
  / no (?:\w+ ){0,3}(?:solo|solamente|unicamente) (?:[\w,]+ ){0,8}(?:tambien|sino) (?:\w+ ){0,3}JOB /;
