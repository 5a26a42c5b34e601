// The page docs/fidelity.md: what is tried of each service, where it is told, and what differs.
import type { ClassMethods } from './google-methods';
import { KNOWN_BY_READING, KNOWN_DIFFERENCES } from './known-differences';
import type { Listed } from './live-project';

interface Lists {
  readonly cases: readonly Listed[];
  readonly byHand: readonly {
    readonly says: string;
    readonly needs: string;
    readonly source: string;
  }[];
  readonly classes: readonly ClassMethods[];
}

/** Markdown. */
export function fidelityPage({ cases, byHand, classes }: Lists): string {
  const services = [...new Set(cases.map(({ service }) => service))].sort();
  const others = Object.keys(KNOWN_BY_READING).filter((name) => !services.includes(name));
  return [
    INTRODUCTION,
    `${cases.length} cases: ${count(cases, 'documented')} documented by Google or by a standard, ${count(cases, 'reported')} reported by somebody who saw it, ${count(cases, 'weak')} weak: a remark, a contradiction or an inference, which a run at Google may well overturn. None has been run at Google by this project yet.`,
    '## Methods',
    methodTable(cases, classes),
    '## Only by hand',
    'What no script can find out alone. *Conformance ▸ Next step by hand…* leads through it.',
    byHand
      .map(({ says, needs, source }) => `- ${says} It takes ${needs}. [Why](${source})`)
      .join('\n'),
    ...services.map((service) => section(service, cases)),
    ...others.map((service) => section(service, [])),
  ]
    .join('\n\n')
    .concat('\n');
}

const INTRODUCTION = `# How near the local edition is to Google

Made by \`npm run fidelity\`; a test fails when it is stale.

Each line below is a fact about Apps Script that is tried by code, in one file that runs in two
places: on the local edition with every \`npm test\`, and in a real sheet by the project in
\`dist-live/\`. To run it there: \`npm run build\`, make a Google Sheet of your own with a script in it,
put the three files of \`dist-live/\` into that script (\`clasp push\` from that folder, or paste them),
reload the sheet and choose *Conformance ▸ Run all*, then *Go on* until all are done. It makes scratch
tabs and drafts to nobody and takes them away again. *Show the report* gives a text to paste into an
issue.`;

function count(cases: readonly Listed[], strength: Listed['strength']): number {
  return cases.filter((each) => each.strength === strength).length;
}

function methodTable(cases: readonly Listed[], classes: readonly ClassMethods[]): string {
  const tried = new Set(cases.flatMap(({ methods }) => methods));
  const rows = classes.map(({ name, google, here }) => {
    const withCase = here.filter((method) => tried.has(`${name}.${method}`));
    const untried = here.filter((method) => !tried.has(`${name}.${method}`));
    const list = untried.map((method) => `\`${method}\``).join(' ');
    return `| ${name} | ${google.length} | ${here.length} | ${withCase.length} | ${list} |`;
  });
  return [
    'Of the methods that Google has by its published types: how many are here (the others say so by name when they are called), and how many have a case.',
    '',
    '| class | Google | here | with a case | here without a case |',
    '|---|--:|--:|--:|---|',
    ...rows,
  ].join('\n');
}

function section(service: string, cases: readonly Listed[]): string {
  const its = cases.filter((each) => each.service === service);
  const differs = [
    ...its
      .filter(({ says }) => KNOWN_DIFFERENCES[says] !== undefined)
      .map(({ says }) => `- ${says}: ${KNOWN_DIFFERENCES[says]}`),
    ...(KNOWN_BY_READING[service] ?? []).map((each) => `- ${each}`),
  ];
  const facts = its.map(
    ({ says, strength, source }) => `- ${escaped(says)} ([${strength}](${source}))`,
  );
  return [
    `## ${service}`,
    ...(differs.length > 0 ? [`Known to differ:\n\n${differs.join('\n')}`] : []),
    ...(facts.length > 0 ? [`Tried:\n\n${facts.join('\n')}`] : []),
  ].join('\n\n');
}

/** Text that would be taken for markup. */
function escaped(text: string): string {
  return text.replace(/[<>*_`[\]\\]/g, (character) => `\\${character}`);
}
