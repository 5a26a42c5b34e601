// What it takes to fit a note into the middle of a Spanish sentence.

/** Who said it is clear in a letter to that person: "Me contó que …" is one's own shorthand. */
export const SAID =
  /^(?:(?:ella|él|ellas|ellos) )?(?:me |nos )?(?:dijo|dijeron|contó|contaron|comentó|explicó|mencionó|aseguró)(?: que|:) (?=\S+ \S+ \S)/iu;
/** Words whose capital is there only because they begin a sentence. */
const SAFE_TO_LOWER = new Set(
  (
    'un una unos unas este esta estos estas ese esa esos esas eso esto lo su sus mi mis nuestro nuestra ' +
    'muchos muchas algunos algunas pocos pocas todo toda todos todas cada casi nada nunca siempre solo ' +
    'sólo no sí si cuando donde como cómo qué que quien quién quienes cuál cuánto por para porque con sin ' +
    'de desde en entre hasta hacia sobre tras durante antes después mientras aunque pero y o ni hay es ' +
    'son fue está hace conviene importa vale basta empezar aprender preguntar leer usar hacer tener ' +
    'mantener construir hablar buscar encontrar pasar escribir practicar estudiar evitar pedir llamar ' +
    'enviar mandar seguir revisar preparar apuntarse inscribirse fijarse cuidar dedicar empieza pregunta ' +
    'busca habla lee usa haz llama pide evita cuida dedica escribe la el los las me le les se te nos usted ' +
    'vi leí escuché oí estudié estudiamos trabajé trabajamos coincidimos compartimos conocí admiro sigo ' +
    'soy estoy tengo dos tres nombres contactos ideas consejos lista presentaciones gente personas empresas'
  ).split(' '),
);
const ARTICLES = new Set('la el los las'.split(' '));
export const ENDS_IN_SHORT_FORM =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|ee|uu|dra?|sra?|sres|srta|dña|prof|profa|lic|ing|arq|etc|aprox|núm|pág|uds?|vds?|avda?|cía|ltda)$/iu;

/** What the letter says itself before a reason, or before who one is. */
export const REASON_OPENINGS = ['porque'];
export const INTRODUCTION_OPENINGS = ['soy', 'yo soy'];

/**
 * "La cartera importa" may begin small, "La Paz crece" may not.
 * @param word the first of a sentence, in small letters
 * @param after what follows it
 */
export function isSafeToLower(word: string, after: string): boolean {
  return SAFE_TO_LOWER.has(word) && !(ARTICLES.has(word) && /^\p{Lu}/u.test(after));
}
