// Builds what Google runs (dist/, and dist-es/ in Spanish), what the local edition runs (build/), and the project that compares
// the two in a real sheet (dist-live/).
//   node tools/build.mjs           all of it
//   node tools/build.mjs add-on    dist/ and dist-es/ only
//   node tools/build.mjs local     build/ only
//   node tools/build.mjs live      dist-live/ only
import { buildAddOn } from './build-add-on.mjs';
import { buildLive } from './build-live.mjs';
import { buildLocalServer } from './build-local.mjs';
import { buildLocalPage } from './build-page.mjs';

const BUILDS = {
  'add-on': () => Promise.all([buildAddOn('dist', 'en'), buildAddOn('dist-es', 'es')]),
  local: () => Promise.all([buildLocalServer(), buildLocalPage()]),
  live: () => buildLive('dist-live'),
};

const what = process.argv[2];
if (what !== undefined && !Object.hasOwn(BUILDS, what)) {
  console.error(`Unknown build "${what}". Say add-on, local, live, or nothing for all.`);
  process.exit(2);
}
for (const [name, build] of Object.entries(BUILDS)) {
  if (what === undefined || what === name) await build();
}
