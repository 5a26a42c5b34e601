// Where tests run: Node's environment, with the compiled local edition loaded beside it, once for all
// files that a process tests. In the context of a test each look at a global costs several times as
// much, and a formula takes millions of them.
const { rmSync } = require('node:fs');
const { resolve } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const setUpFolders = new Map();
process.on('exit', () => {
  for (const folder of setUpFolders.values()) rmSync(folder, { recursive: true, force: true });
});

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.builtEdition = {
      load: () => require(resolve('build/local/edition.js')),
      setUpFolders,
    };
  }
};
