// The wordings by which a Spanish request shows its manners.

export const PURPOSE =
  /(?<!\p{L})(?:consejos?|orientaci[oó]n|perspectivas?|visi[oó]n|opini[oó]n|opiniones|experiencias?|aprend\p{L}*|entend\p{L}*|comprend\p{L}*|conoc\p{L}*|saber|escuchar\p{L}*|o[ií]r\p{L}*|ideas?|sugerencias?|punto de vista|averiguar|explorar|informaci[oó]n|informando|preguntar\p{L}* (?:sobre|por|c[oó]mo|qu[eé])|unas preguntas|cont[ae]r?me|su (?:camino|trayectoria|historia|trabajo|recorrido))(?!\p{L})/iu;
export const DEFINITE_TIME =
  /(?<![\p{L}\p{N}])(?:15|20|30|quince|veinte|treinta|un cuarto de hora|(?:una )?media hora|media horita)(?![\p{L}\p{N}])(?:\s*(?:-|–|a|o)\s*(?:15|20|30|quince|veinte|treinta))?[\s-]*(?:min(?:uto|utito)?s?(?!\p{L})|')?/giu;
/** Of what looks definite, only this tells a time for sure: "20" alone may count anything. */
export const SURE_TIME = /min|'|hor/iu;
export const LONG_TIME =
  /(?<!media\s)(?<!cuarto de\s)(?<![\p{L}\p{N}])(?:(?:una|1|dos|2|un par de)\s+horas?(?!\p{L})(?! y)|(?:40|45|50|60|90|cuarenta(?: y cinco)?|cincuenta|sesenta|noventa)[\s-]*(?:min(?:uto)?s?)(?!\p{L})|(?:un|una) (?:día|mañana|tarde|jornada) (?:con|en su|enter[oa]))/iu;
export const VAGUE_TIME =
  /(?<!\p{L})(?:(?:algo|un poco|un rato|un ratito|un momento|un momentito|parte) (?:de (?:su )?tiempo)?|su tiempo|un (?:rato|ratito|momento|momentito|caf[eé])|unos (?:minutos|minutitos)|una (?:charla|llamada|conversaci[oó]n|reuni[oó]n)(?: (?:breve|corta|rápida))?|algún día|cuando pueda)(?!\p{L})/iu;
export const THANKS =
  /(?<!\p{L})(?:gracias|agradec\p{L}*|agradezco|gratitud|reconocid[oa])(?!\p{L})/iu;
export const CONNECTION =
  /(?<!\p{L})(?:me (?:sugirió|sugirieron|recomend(?:ó|aron)|habl(?:ó|aron)|dio|dieron|dijo|pasó|animó|aconsejó|propuso|coment(?:ó|aron)|puso en contacto|present(?:ó|aron))|(?:por |a )?(?:sugerencia|recomendación|consejo|indicación|mediación) de|de parte de|gracias a|a través de|los dos|las dos|ambos|ambas|coincidimos|compartimos|hemos compartido|nos conocimos|nos presentaron|trabajamos|estudiamos|estudié|hablamos|en común|compañer[oa]s?|colegas?|ex ?alumn[oa]s?|alumn[oa]s?|promoción|miembros?|soci[oa]s?|asociación|colegio|gremio|cámara|club|amig[oa]s? de|vecin[oa]s?|le (?:vi|escuché|oí|encontré|sigo)|vi su|leí|escuché|oí|encontré su|asistí|su (?:charla|artículo|ponencia|conferencia|entrevista|perfil|libro|podcast|publicación|presentación|nombre|trabajo|intervención|comentario|mesa)|hace (?:años|un año|tiempo)|(?:el|la) mism[oa] (?:escuela|universidad|empresa|ciudad|equipo|facultad|instituto|sector|colegio)|pensé (?:enseguida )?en usted|como usted)(?!\p{L})/iu;
