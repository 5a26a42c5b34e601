// Learns which signs speak for asking, or for denying: logistic regression over the clauses of
// sentences. Of a sentence that asks only one clause need do so; the one that sounds most like it is
// taken. Always the same for the same input.

const ROUNDS = 16;
const RATE = 0.3;
const SHRINKING = 0.002;
/** Share of the signs that is hidden at each look, so that no sign relies on another. */
const HIDDEN = 0.3;
const FEWEST_SENTENCES = 3;

/**
 * @typedef {{ clauses: number[][], wanted: boolean, weight: number }} Example
 * @param {readonly Example[]} examples
 * @param {number} most how many signs are kept; those that do the most
 * @returns {{ weights: Map<number, number>, start: number }}
 */
export function learn(examples, most) {
  const counts = countsOf(examples);
  const common = new Set(
    [...counts.keys()].filter((sign) => counts.get(sign).rows >= FEWEST_SENTENCES),
  );
  const full = fit(examples, common);
  const gain = (sign) => Math.abs(full.weights.get(sign) ?? 0) * Math.sqrt(counts.get(sign).weight);
  const kept = [...common].sort((a, b) => gain(b) - gain(a) || a - b).slice(0, most);
  return fit(examples, new Set(kept));
}

/** The score of a sentence: that of its highest clause. */
export function scoreOf({ weights, start }, clauses) {
  return Math.max(
    ...clauses.map((signs) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), start)),
  );
}

function countsOf(examples) {
  const counts = new Map();
  for (const { clauses, weight } of examples) {
    for (const sign of new Set(clauses.flat())) {
      const count = counts.get(sign) ?? { rows: 0, weight: 0 };
      counts.set(sign, { rows: count.rows + 1, weight: count.weight + weight });
    }
  }
  return counts;
}

function fit(examples, signs) {
  const ids = new Map([...signs].map((sign, id) => [sign, id]));
  const known = (clause) =>
    Int32Array.from(clause.flatMap((sign) => (ids.has(sign) ? [ids.get(sign)] : [])));
  const rows = examples.map((example) => ({ ...example, clauses: example.clauses.map(known) }));
  const random = randomness();
  const paces = pacesOf(rows, ids.size);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  const sums = new Float64Array(ids.size);
  let start = -1;
  let startSum = 0;
  let taken = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of shuffled(rows, random)) {
      const clause = highest(row.clauses, weights).filter(() => random() > HIDDEN);
      let score = 0;
      for (const id of clause) score += weights[id];
      const odds = 1 / (1 + Math.exp(-start - score / (1 - HIDDEN)));
      const error = (odds - (row.wanted ? 1 : 0)) * row.weight;
      start -= 0.02 * error;
      for (const id of clause) {
        squares[id] += error * error;
        const step = (RATE * paces[id]) / (1 + Math.sqrt(squares[id]));
        const moved = weights[id] - step * error;
        const shrunk = step * SHRINKING * row.weight;
        weights[id] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrunk);
      }
    }
    if (round < ROUNDS / 2) continue;
    taken += 1;
    startSum += start;
    for (let id = 0; id < sums.length; id += 1) sums[id] += weights[id];
  }
  return {
    weights: new Map([...ids].map(([sign, id]) => [sign, sums[id] / taken])),
    start: startSum / taken,
  };
}

/** How fast each sign is learned: the more one-sided the sentences it stands in, the faster. */
function pacesOf(rows, size) {
  const seenIn = { true: new Float64Array(size).fill(1), false: new Float64Array(size).fill(1) };
  const all = { true: 2, false: 2 };
  for (const { clauses, wanted, weight } of rows) {
    all[wanted] += weight;
    for (const id of new Set(clauses.flatMap((clause) => [...clause])))
      seenIn[wanted][id] += weight;
  }
  const base = Math.log(all.true / all.false);
  return Float64Array.from(seenIn.true, (count, id) =>
    Math.sqrt(Math.abs(Math.log(count / seenIn.false[id]) - base)),
  );
}

function highest(clauses, weights) {
  let best = clauses[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const clause of clauses) {
    let score = 0;
    for (const id of clause) score += weights[id];
    if (score <= bestScore) continue;
    best = clause;
    bestScore = score;
  }
  return best;
}

function shuffled(rows, random) {
  const order = [...rows];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** Numbers in [0, 1) that look random and are always the same (xorshift). */
function randomness() {
  let state = 88675123;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
