// What a case of conformance is: one fact about Apps Script, where it is told, and code that finds
// out whether it holds. The code uses Apps Script's services and the tools that it is given.
import type { Tools } from './tools';

/**
 * How much the source is worth: Google's own page; somebody who saw it happen; a remark, a
 * contradiction or an inference, which a run at Google may well overturn.
 */
export type Strength = 'documented' | 'reported' | 'weak';

export interface Fact {
  readonly says: string;
  /** Google's names, "Range.getValues", separated by blanks. */
  readonly on: string;
  readonly run: (tools: Tools) => void;
  /** Where it is told, if not where the others of the file are. */
  readonly source?: string;
  readonly strength?: Strength;
}

export interface Case {
  /** Google's name of the service or the class: "Range". */
  readonly service: string;
  readonly methods: readonly string[];
  readonly says: string;
  readonly source: string;
  readonly strength: Strength;
  readonly run: (tools: Tools) => void;
}

interface Common {
  readonly service: string;
  readonly source: string;
  readonly strength?: Strength;
}

/** Facts about one service, with the source that most of them share. */
export function casesOf(common: Common, facts: readonly Fact[]): readonly Case[] {
  return facts.map(({ says, on, run, source, strength }) => ({
    service: common.service,
    methods: on.split(' '),
    says,
    source: source ?? common.source,
    strength: strength ?? common.strength ?? 'documented',
    run,
  }));
}
