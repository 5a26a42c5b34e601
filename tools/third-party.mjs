// The licences of what is bundled: they want to be kept wherever the code goes, so they stand in
// the bundle itself.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {import('esbuild').Metafile} metafile of a bundle
 * @returns {Promise<string>} who wrote what, and under which licence; '' where all is our own
 * @throws Error where a licence is another one than MIT: its text would have to stand here as well
 */
export async function thirdPartyNotice(metafile) {
  const lines = await Promise.all(bundledPackages(metafile).map(describe));
  return lines.length === 0 ? '' : `${HEAD}\n\n${lines.join('\n')}\n\n${await ownLicence()}`;
}

/** @returns {string[]} the packages of which something is in the bundle */
export function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: of }) => Object.entries(of));
  const names = inputs.flatMap(([path, { bytesInOutput }]) => {
    const name = DATA_OF[path] ?? /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return name === undefined || bytesInOutput === 0 ? [] : [name];
  });
  return [...new Set(names)].toSorted();
}

/** Files of ours that are made out of what comes with a library. */
const DATA_OF = { 'src/domain/people/signature/phone-metadata.ts': 'libphonenumber-js' };

const HEAD =
  'This file contains code or data of these libraries, each under the MIT License below:';

/** What a library brings along from others. */
const BESIDES = {
  'libphonenumber-js': [
    'with data of Google’s libphonenumber, under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0)',
  ],
};

async function describe(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (license !== 'MIT')
    throw new Error(`${name} is under ${license}. Add that text in tools/third-party.mjs.`);
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  const holders = [...text.matchAll(/^\s*Copyright \(c\) .*\S/gim)].map(([line]) => line.trim());
  if (holders.length === 0) throw new Error(`${name} does not say who holds its copyright.`);
  return [`${name} ${version}: ${holders.join('; ')}`, ...(BESIDES[name] ?? [])].join('; ');
}

/** The MIT License is one text for all, but for the names at its head. */
async function ownLicence() {
  const text = await readFile('LICENSE', 'utf8');
  return text.slice(text.indexOf('Permission is hereby granted')).trim();
}
