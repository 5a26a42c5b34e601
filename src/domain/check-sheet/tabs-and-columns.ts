// Is everything there that the add-on finds by its name?
import { columnLines, ruleLines, tabLines } from '#words/check-lines';
import type { SheetFacts, TabFacts } from './facts';
import { type CheckLine, type Fault, lineOf } from './line';

export function checkTabs({ tabs, otherTabs }: SheetFacts): CheckLine {
  const faults = tabs.flatMap(({ name, isThere }): Fault[] => {
    const alike = otherTabs.filter((one) => one.looksLike === name);
    if (isThere) {
      return alike.map((one) => ({
        level: 'look',
        sentence: tabLines.second(one.name, name),
        told: tabLines.toldSecond(name),
      }));
    }
    const [renamed] = alike;
    return [
      {
        level: 'broken',
        sentence: renamed ? tabLines.renamed(name, renamed.name) : tabLines.missing(name),
        told: renamed ? tabLines.toldRenamed(name) : tabLines.toldMissing(name),
        // A tab beside a renamed one would be a second one.
        ...(renamed ? {} : { remedy: 'set-up' as const }),
      },
    ];
  });
  return lineOf('tabs', tabLines.title, faults, { sentence: tabLines.fine(tabs.length) });
}

export function checkColumns({ tabs }: SheetFacts): CheckLine {
  const faults = tabs.flatMap((tab) => [...missingIn(tab), ...twiceIn(tab)]);
  return lineOf('columns', columnLines.title, faults, { sentence: columnLines.fine });
}

function missingIn({ name, missing, others }: TabFacts): readonly Fault[] {
  if (missing.length === 0) return [];
  // One gone and one that nobody knows: most likely that one was renamed.
  const [renamed] = missing.length === 1 && others.length === 1 ? others : [];
  return [
    {
      level: 'broken',
      sentence: renamed
        ? columnLines.renamed(name, missing, renamed)
        : columnLines.missing(name, missing),
      told: columnLines.toldMissing(name, missing),
      // A column beside a renamed one would be a second one.
      ...(renamed ? {} : { remedy: 'set-up' as const }),
    },
  ];
}

function twiceIn({ name, twice }: TabFacts): readonly Fault[] {
  if (twice.length === 0) return [];
  return [
    {
      level: 'look',
      sentence: columnLines.twice(name, twice),
      told: columnLines.toldTwice(name, twice),
    },
  ];
}

export function checkRules({ tabs }: SheetFacts): CheckLine {
  const faults = tabs.flatMap(({ name, withoutRule, refusing }): Fault[] => [
    ...(withoutRule.length > 0
      ? [
          {
            level: 'look' as const,
            sentence: ruleLines.lost(name, withoutRule),
            told: ruleLines.toldLost(name, withoutRule),
            remedy: 'set-up' as const,
          },
        ]
      : []),
    ...(refusing.length > 0
      ? [
          {
            level: 'broken' as const,
            sentence: ruleLines.refusing(name, refusing),
            told: ruleLines.toldRefusing(name, refusing.length),
          },
        ]
      : []),
  ]);
  return lineOf('rules', ruleLines.title, faults, { sentence: ruleLines.fine });
}
