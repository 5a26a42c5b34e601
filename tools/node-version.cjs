// Says in words that Node.js is too old, before something fails for that reason in words of its own.
// What stands here must run on old ones.
const OLDEST = 20;

/** @param {string} version as in process.versions.node, "20.11.0"; null where it will do. */
function nodeProblem(version) {
  return Number(version.split('.')[0]) < OLDEST
    ? `This needs Node ${OLDEST} or newer, and here is ${version}. Install a newer one from https://nodejs.org, then try again.`
    : null;
}

module.exports = { nodeProblem };
