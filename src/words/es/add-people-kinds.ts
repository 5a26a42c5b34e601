// Whom to think of, kind by kind: the people who know the people who hire.
import type { KINDS } from '../../domain/records';

export type Kind = (typeof KINDS)[number];

interface KindWords {
  /** Of many: "Bankers". */
  readonly title: string;
  readonly prompt: string;
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  Colleague: {
    title: 'Colegas',
    prompt:
      'Gente con la que trabajas o trabajaste: tu equipo, un jefe que se marchó, el cliente o proveedor con quien te entendías bien. ¿Quién contestaría si le llamaras?',
  },
  'Association member': {
    title: 'Miembros de asociaciones',
    prompt:
      'Un colegio profesional, antiguos alumnos, un sindicato, una junta de voluntarios, un curso por las tardes. No hace falta que sean cercanos: tienen algo en común contigo.',
  },
  'Business leader': {
    title: 'Líderes empresariales',
    prompt:
      'Dueños, fundadores y directivos de tu entorno: quien lleva la empresa del barrio, alguien a quien oíste dar una charla, una madre o un padre del colegio que dirige un equipo.',
  },
  'Government official': {
    title: 'Funcionarios públicos',
    prompt:
      'En el ayuntamiento, la región o un organismo: desarrollo económico, la oficina de la alcaldía, un consejo escolar, una biblioteca, alguien a quien votas.',
  },
  Banker: {
    title: 'Banqueros',
    prompt:
      'En tu sucursal, por una hipoteca o un préstamo para empresas, en un acto de la cámara de comercio. Ven muy pronto qué empresas están creciendo.',
  },
  'Commercial real estate': {
    title: 'Inmobiliario comercial',
    prompt:
      'Agentes, promotores, administradores de edificios, arquitectos. Saben quién llega a la zona, quién abre una oficina o alquila otra planta.',
  },
  'Other professional': {
    title: 'Otros profesionales',
    prompt:
      'Tu abogado, tu contable o tu médica; consultores, reclutadores, profesores, periodistas: cualquiera cuyo trabajo le acerque a mucha gente.',
  },
};
