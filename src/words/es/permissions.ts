// The permissions in the words of Google's consent screen, and what each is for.

export interface PermissionWords {
  /** What Google's screen says. */
  readonly words: string;
  /** What does not work without it, as it reads in "Hace falta para …". */
  readonly use: string;
}

type Scope = 'sheet' | 'sidebar' | 'triggers' | 'address' | 'drafts';

export const permissionWords: Readonly<Record<Scope, PermissionWords>> = {
  sheet: {
    words: 'Ver y gestionar las hojas de cálculo en las que se ha instalado esta aplicación',
    use: 'leer esta hoja y escribir en ella',
  },
  sidebar: {
    words: 'Mostrar y ejecutar contenido web de terceros en avisos y barras laterales',
    use: 'mostrar este panel lateral',
  },
  triggers: {
    words: 'Permitir que esta aplicación se ejecute cuando no estés presente',
    use: 'los borradores cada hora',
  },
  address: {
    words: 'Ver la dirección de correo electrónico principal de tu cuenta de Google',
    use: 'saber qué filas son tuyas',
  },
  drafts: {
    words: 'Gestionar borradores y enviar correos electrónicos',
    use: 'los borradores en tu Gmail (solo los prepara: los envías tú)',
  },
};
