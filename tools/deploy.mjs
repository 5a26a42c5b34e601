// Puts the add-on into one's own Google Sheet, or brings it up to date there:
//   npm run deploy                    the sheet named in .clasp.json; the first time a new one is made
//   npm run deploy -- --new           a new sheet, also where one was made before
//   npm run deploy -- --standalone    a project of its own, to be tried out and published as an add-on
//   npm run deploy -- --replace       also where files of somebody else's would be overwritten
//   npm run deploy -- --language es   the add-on in Spanish, with a sheet of its own; goes with all others
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const OPTIONS = ['--new', '--standalone', '--replace', '--language'];
const LANGUAGES = ['en', 'es'];
const { nodeProblem } = createRequire(import.meta.url)('./node-version.cjs');

const given = process.argv.slice(2).flatMap((one) => one.split('='));
const languageAt = given.indexOf('--language') + 1;
const language = languageAt > 0 ? given.splice(languageAt, 1)[0] : 'en';
const unknown = given.find((one) => !OPTIONS.includes(one));
const problem =
  nodeProblem(process.versions.node) ??
  (!isInstalled()
    ? 'The tools are not installed yet. Run: npm ci'
    : unknown
      ? `There is no option "${unknown}". There are: ${OPTIONS.join(', ')}.`
      : LANGUAGES.includes(language)
        ? null
        : `Behind --language say ${LANGUAGES.join(' or ')}.`);

if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  // Only now: what is imported needs a new Node, and what `npm ci` installs.
  const { deploy } = await import('./deploy/steps.mjs');
  const { ToDo } = createRequire(import.meta.url)('./deploy/what-to-do.cjs');
  try {
    await deploy({
      isNew: given.includes('--new'),
      isStandalone: given.includes('--standalone'),
      mayReplace: given.includes('--replace'),
      language,
    });
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof ToDo ? `\n${error.message}` : error);
  }
}

function isInstalled() {
  return ['@google/clasp', 'esbuild'].every((name) =>
    existsSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)),
  );
}
