// How one says in Spanish what one will do next.

export const WHAT_I_WILL_DO =
  /(?<!\p{L})(?:(?:voy|vamos) a|pienso|tengo (?:pensado|previsto)|me propongo|mi próximo paso|quiero (?!agradecer|dar)|ya (?:he|estoy)|(?:he|acabo de) (?:empezado|empezar|escrito|escribir|llamado|llamar|pedido|pedir|leído|leer|apuntado|apuntarme|inscrito)|me (?:apunté|inscribí|apuntaré|inscribiré|pondré)|estoy (?:leyendo|escribiendo|preparando|buscando|siguiendo|probando|trabajando)|[lL][oae]s? (?:pondré|aprovecharé|usaré|aplicaré|llevaré)|les? (?:escribiré|llamaré)|(?:pondré|escribiré|llamaré|leeré|buscaré|prepararé|empezaré|haré|probaré|aplicaré|aprovecharé|usaré|revisaré|estudiaré|seguiré|asistiré|iré|contactaré|pediré|practicaré|cambiaré|reescribiré))(?!\p{L})/giu;
export const EMPTY_PROMISE =
  /^\s+(?:\p{L}+\s+)?(?:a?\s?(?:agradecer\p{L}*|darle las gracias|darle? gracias|estar(?:le)? agradecid[oa]|recordar\p{L}*|estar en contacto|mantener(?:me)? en contacto|en contacto|en deuda))/iu;
