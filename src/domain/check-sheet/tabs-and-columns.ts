// Is everything there that the add-on finds by its name?
import type { SheetFacts, TabFacts } from './facts';
import { type CheckLine, type Fault, lineOf, plural, quoted } from './line';

const SET_UP = 'choose Set up this sheet';

export function checkTabs({ tabs, otherTabs }: SheetFacts): CheckLine {
  const faults = tabs.flatMap(({ name, isThere }): Fault[] => {
    const alike = otherTabs.filter((one) => one.looksLike === name);
    if (isThere) {
      return alike.map((one) => ({
        level: 'look',
        sentence: `“${one.name}” looks like a second “${name}”; only “${name}” is used.`,
        told: `a second ${name}`,
      }));
    }
    const [renamed] = alike;
    return [
      {
        level: 'broken',
        sentence: renamed
          ? `The tab “${name}” is missing, and “${renamed.name}” looks like it: name it “${name}” again.`
          : `The tab “${name}” is missing: ${SET_UP} to make it anew.`,
        told: `${name} is missing${renamed ? ', perhaps renamed' : ''}`,
        // A tab beside a renamed one would be a second one.
        ...(renamed ? {} : { remedy: 'set-up' as const }),
      },
    ];
  });
  return lineOf('tabs', 'Tabs', faults, { sentence: `All ${tabs.length} are there.` });
}

export function checkColumns({ tabs }: SheetFacts): CheckLine {
  const faults = tabs.flatMap((tab) => [...missingIn(tab), ...twiceIn(tab)]);
  return lineOf('columns', 'Columns', faults, {
    sentence: 'Each has the name by which it is found.',
  });
}

function missingIn({ name, missing, others }: TabFacts): readonly Fault[] {
  if (missing.length === 0) return [];
  // One gone and one that nobody knows: most likely that one was renamed.
  const [renamed] = missing.length === 1 && others.length === 1 ? others : [];
  const many = missing.length > 1;
  return [
    {
      level: 'broken',
      sentence: renamed
        ? `${name} has no column ${quoted(missing)}. If “${renamed}” is it, name it back; otherwise ${SET_UP}.`
        : `${name} has no ${many ? 'columns' : 'column'} ${quoted(missing)}. If you renamed ${many ? 'them, name them' : 'it, name it'} back; otherwise ${SET_UP}.`,
      told: `${name} lacks ${quoted(missing)}`,
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
      sentence: `${name} has ${quoted(twice)} twice. Only the first counts: rename or delete the other.`,
      told: `${name} has ${quoted(twice)} twice`,
    },
  ];
}

export function checkRules({ tabs }: SheetFacts): CheckLine {
  const faults = tabs.flatMap(({ name, withoutRule, refusing }): Fault[] => [
    ...(withoutRule.length > 0
      ? [
          {
            level: 'look' as const,
            sentence: `${name}: ${quoted(withoutRule)} lost the dropdown, checkbox or date rule. Set up this sheet puts it back.`,
            told: `${name} has no rule in ${quoted(withoutRule)}`,
            remedy: 'set-up' as const,
          },
        ]
      : []),
    ...(refusing.length > 0
      ? [
          {
            level: 'broken' as const,
            sentence: `${name}: ${quoted(refusing)} ${refusing.length > 1 ? 'refuse' : 'refuses'} other values, which can stop whole rows from being written. Under Data ▸ Data validation choose “Show a warning”.`,
            told: `${name} refuses values in ${plural(refusing.length, 'column')}`,
          },
        ]
      : []),
  ]);
  return lineOf('rules', 'Dropdowns and checkboxes', faults, { sentence: 'They are in place.' });
}
