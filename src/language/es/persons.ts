// The Spanish words for the writer of a letter, and for its reader. Verbs mostly say who acts without a
// word of their own, so those stand here that letters of this kind are made of. No accents.

export const FIRST_PERSON = new Set(
  (
    'yo mi mis me conmigo mio mia mios mias soy estoy quiero quisiera busco tengo puedo ' +
    'escribo escribi'
  ).split(' '),
);
export const SECOND_PERSON = new Set(
  (
    'usted ustedes le les su sus suyo suya suyos suyas podria puede tendria tiene dedicarme dedicara ' +
    'contarme darme decirme conoce sabe llego ve cree cuenta ' +
    // With "tú", as some write to people whom they know.
    'tu tus te ti contigo tuyo tuya podrias puedes tendrias tienes conoces sabes'
  ).split(' '),
);
