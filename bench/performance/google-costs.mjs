// What a call costs at Google, in seconds: [typical, pessimistic]. A model from published figures of
// others, made to compare designs; nothing of it was measured at Google by this project.
//   reads and writes   tanaikech's benchmarks (gist.github.com/tanaikech), Google's best practices
//                      (developers.google.com/apps-script/guides/support/best-practices)
//   flush, first read  stackoverflow.com/questions/15145918
//   properties, cache  ziritione.org on CacheService and PropertiesService
//   drafts             about 0.55 s a draft: ttsukagoshi/mail-merge-for-gmail, issue 62
// A single figure may be wrong by a factor of two, in Google's bad spells by five.

const EXECUTION = [0.7, 3];
const FIRST_TOUCH = [0.25, 0.5];

/** By the start of the call's name; the first that fits counts. */
const COSTS = [
  [/^Gmail\.Users\.Drafts\.create/, [0.55, 1]],
  [/^Gmail\./, [0.15, 0.4]],
  [/^SpreadsheetApp\.flush/, [0.2, 0.6]],
  [/^Range\.(getValues?|getDisplayValues?|getFormulas?|getDataValidations?|getNotes?)/, [0.1, 0.3]],
  [/^Sheet\.getLast/, [0.1, 0.3]],
  [/^(Range|RangeList|Sheet)\.set(?!DataVal|Conditional)/, [0.002, 0.01]],
  [
    /^Sheet\.(insert|delete|appendRow)|^Range\.(sort|copy|protect|applyRowBanding|setDataVal)|^Sheet\.setConditional/,
    [0.13, 0.5],
  ],
  [/^Spreadsheet\.(insertSheet|deleteSheet|getEditors)/, [0.13, 0.5]],
  [/^Properties\.get/, [0.03, 0.085]],
  [/^Properties\.(set|delete)/, [0.06, 0.23]],
  [/^Lock\./, [0.06, 0.2]],
  [
    /^ScriptApp\.(getProjectTriggers|newTrigger|deleteTrigger)|^ClockTriggerBuilder\.create/,
    [0.4, 1],
  ],
  [/^Ui\.showSidebar/, [0.8, 2]],
  [/./, [0.001, 0.01]],
];
const CELL_READ = [8.5e-6, 1.2e-5];

/**
 * @param {Readonly<Record<string, number>>} counts calls by name
 * @param {number} cellsRead
 * @returns {[number, number]} seconds, typical and pessimistic
 */
export function modelledSeconds(counts, cellsRead) {
  const total = [0, 1].map((which) => {
    const calls = Object.entries(counts).reduce((sum, [name, count]) => {
      const [, cost] = COSTS.find(([pattern]) => pattern.test(name));
      return sum + count * cost[which];
    }, 0);
    return EXECUTION[which] + FIRST_TOUCH[which] + calls + cellsRead * CELL_READ[which];
  });
  return [total[0], total[1]];
}
