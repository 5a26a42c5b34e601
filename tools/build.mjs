// Builds what Google runs (dist/) and what the local edition runs (build/).
//   node tools/build.mjs           both
//   node tools/build.mjs add-on    dist/ only
//   node tools/build.mjs local     build/ only
import { buildAddOn } from './build-add-on.mjs';
import { buildLocalServer } from './build-local.mjs';
import { buildLocalPage } from './build-page.mjs';

const what = process.argv[2] ?? 'all';
if (!['all', 'add-on', 'local'].includes(what)) {
  console.error(`Unknown build "${what}". Say add-on, local, or nothing for both.`);
  process.exit(2);
}
if (what !== 'local') await buildAddOn('dist');
if (what !== 'add-on') await Promise.all([buildLocalServer(), buildLocalPage()]);
