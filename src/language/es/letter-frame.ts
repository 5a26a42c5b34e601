// How letters in Spanish begin and end.

export const GREETING =
  /^(?:hola|buen(?:os|as)? (?:d[ií]as?|tardes|noches)|muy buenas|estimad(?:[oa]s?|o\/a|@)|apreciad(?:[oa]s?|o\/a)|apreciables?|querid(?:[oa]s?|o\/a)|distinguid(?:[oa]s?|o\/a)|respetad(?:[oa]s?|o\/a)|de mi (?:mayor )?consideraci[oó]n|saludos|a quien corresponda|muy (?:señora?|señores) m[ií][oa]s?)(?![\p{L}])(?:,(?= \p{L}))?[^\n,:!;—–.?]{0,60}(?:\.(?=\s\p{Lu})[^\n,:!;—–.?]{0,40})?[,:!;—–]?/iu;
export const CLOSING =
  /^(?:(?:un|reciba un|recibe un|con un|le envío un|le mando un) (?:muy )?(?:cordial |afectuoso |atento |fuerte |gran )?(?:saludo|abrazo)(?: (?:cordial|afectuoso|atento))?|(?:muchos |cordiales |atentos )?saludos(?: (?:cordiales|afectuosos|y gracias))?|(?:muy )?(?:atentamente|cordialmente|afectuosamente|respetuosamente|sinceramente)|suy[oa] (?:atentamente|afectísim[oa])|(?:muchas |mil |de nuevo,? )?gracias(?: (?:de nuevo|por todo|de antemano|y un saludo|y saludos|y un cordial saludo))?|con (?:gratitud|aprecio|afecto|mi agradecimiento)|quedo (?:muy )?agradecid[oa]|hasta pronto|que tenga (?:un )?buen día|-- ?|—)[,.!–—-]?$/iu;
/** A greeting that is nothing but a name. */
export const NAME_ONLY = /^\p{Lu}[\p{L}'’. -]{0,40}[,:]$/u;
