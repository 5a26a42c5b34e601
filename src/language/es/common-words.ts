// Spanish words that tell little of a talk. Small letters, no accents.

export const COMMON = new Set(
  (
    'a acerca ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli ambos ano anos ' +
    'ante antes aprender aprendi aprendido aprendio aquel aquella aqui asi aun aunque ayer ayuda ayudar ' +
    'ayudarme ayudo bastante bien buen buena buenas bueno buenos cada campo casi como con conmigo conoce ' +
    'conocer consejo consejos contar conto contigo conversacion cosa cosas creo cual cuales cualquier cuando ' +
    'cuanto charla da dar de debe deberia decir dedico dejar del desde despues dia dias dice dicho dijo ' +
    'donde dos durante e el ella ellas ellos embargo empresa en encanto entonces entre entrevista era eran ' +
    'eres es esa esas ese eso esos esta estaba estamos estan estar estas este esto estos estoy experiencia ' +
    'forma fue fueron gente gracias gran grande gusta gusto gustaria ha haber habia hablamos hablar hablo ' +
    'hace hacen hacer hacia han hasta hay haya he hecho hemos hizo hora horas hoy idea ideas igual importante ' +
    'importa interes interesa ir junto la las le les lo los luego lugar mal manana manera mas me mejor ' +
    'mejores menos mes mi mientras minuto minutos mio mis misma mismo momento mucha muchas mucho muchos muy ' +
    'nada nadie necesita ni ningun ninguna no nos nosotros nuestra nuestro nueva nuevo nunca o oficina otra ' +
    'otras otro otros para parece parte pero persona personas poco pocas pocos podria por porque pregunta ' +
    'preguntas primera primero profesion profesional pronto pude puede pueden puedo pues puesto pusimos que ' +
    'quien quienes quiere quiero quisiera realmente sabe saber se sea sector segun seguir semana semanas ser ' +
    'si siempre sin sino sobre solo son soy su sus suya suyo tal tambien tampoco tan tanto tarde te tema ' +
    'temas tendria tener tengo ti tiempo tiene tienen toda todas todavia todo todos trabaja trabajar trabajo ' +
    'tras tu tus un una unas uno unos usted ustedes util va vamos van varias varios veces ver verdad vez ' +
    'vida visto voy y ya yo dio dieron recibio atendio explico comento respondio compartio muchisimo ' +
    'muchisima muchisimos muchisimas poquito demasiado bastantes apenas solamente'
  ).split(' '),
);
/** Praise and pleasantries. */
export const PRAISE = new Set(
  (
    'agradable agradables agradecida agradecido amable amables amabilidad amena ameno bonita bonito cercana ' +
    'cercano charlas claro completa completo cordial detalle detalles divertida divertido encantada ' +
    'encantado encantador encantadora enriquecedor enriquecedora estupenda estupendo excelente excelentes ' +
    'fantastica fantastico general generosa generoso generosidad genial impresion impresionante informacion ' +
    'inspirador inspiradora interesante interesantes increible informe linda lindo llamada magnifica ' +
    'magnifico maravillosa maravilloso motivador motivadora ninguno placer provechosa provechoso reunion ' +
    'sesion simpatica simpatico super totalmente utiles valiosa valioso montones n/a na nd pendiente ok vale'
  ).split(' '),
);
