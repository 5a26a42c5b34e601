// The wordings by which a Spanish clause says that no job is asked for. They read clauses as `simplify`
// gives them; nothing in them repeats without a bound.

export const DENYING: readonly RegExp[] = [
  / (?:no|ni|nunca|jamas|tampoco|sin) (?:\w+ ){0,6}(?:es|era|sea|sera|trata|tratar|va|ando|deb[eo]|pid\w{1,4}|ped\w{1,6}|peticiones|busc\w{1,4}|solicit\w{1,4}|postul\w{1,6}|escrib\w{1,3}|pretend\w{1,4}|quier\w|quisiera|esper\w|esperanzas?|expectativas?|ofre\w{2,6}|aspir\w|habl\w{1,5}|tiene que ver|insist\w{1,3}|intencion|costumbre|animo|interesa) (?:\w+ ){0,7}JOB /,
  // "Consejo, no trabajo": what stands at the end stands for itself.
  /(?:,| y| consejos?| orientacion| experiencia| opinion) (?:no|nada de) (?:JOB|de JOB|por JOB)(?: ni \w+)? (?:[.,!;:] )?$/,
  / ultimo que (?:\w+ ){1,4}JOB | JOB es lo ultimo que | no soy candidat[oa] a | (?:contrat(?:e|en|ando)|JOB)(?: o no)? (?:[\w,]+ ){0,4}da igual | (?:puramente|meramente|exclusivamente|unicamente) (?:informativ[oa]|de orientacion|(?:para|por)(?: pedir)? consejo|para aprender) | lejos de (?:\w+ ){1,6}JOB | nada de JOB /,
];

/** A "no" that takes back nothing, or something else: "no sé si", "no solo", "no tengo trabajo". */
export const SPENT =
  / no (?:(?:se|sabia) (?:si|cuando|como|que)|solo|solamente|unicamente|dude|quiero molestar|quisiera molestar|obstante|estoy segur[oa]|(?:tengo|tenia|tuve|encuentro|encontre|hay|habia|conozco|consigo|consegui) (?:\w+ )?JOB|se arrepentira|he decidido|me importa|es que) /;
/** Takes back what follows it. */
export const NEGATION = / (?:no|ni|nunca|jamas|tampoco|sin|nada|ultimo que|lejos de) /;
/** "¿No tendrán algo para mí?" is polite, and asks. */
export const POLITE_QUESTION = /^(?: ,)?(?: pero| y)? no [^?]*\?/;
