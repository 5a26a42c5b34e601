// Do the rows hold together, and can the letters be read?
import { rowLines, templateLines } from '#words/check-lines';
import { readTemplate } from '../letters/read-template';
import type { Template } from '../records';
import type { SheetFacts } from './facts';
import { type CheckLine, type Fault, lineOf } from './line';

export function checkIds({ tabs, talksOfNobody }: SheetFacts): CheckLine {
  const faults: Fault[] = [];
  for (const { name, rowsWithoutId, rowsWithCopiedId } of tabs) {
    if (rowsWithoutId > 0) {
      faults.push({
        level: 'look',
        sentence: rowLines.withoutId(name, rowsWithoutId),
        told: rowLines.toldWithoutId(name, rowsWithoutId),
      });
    }
    if (rowsWithCopiedId > 0) {
      faults.push({
        level: 'look',
        sentence: rowLines.copiedId(name, rowsWithCopiedId),
        told: rowLines.toldCopiedId(name, rowsWithCopiedId),
      });
    }
  }
  if (talksOfNobody > 0) {
    faults.push({
      level: 'look',
      sentence: rowLines.talksOfNobody(talksOfNobody),
      told: rowLines.toldTalksOfNobody(talksOfNobody),
    });
  }
  return lineOf('ids', rowLines.title, faults, { sentence: rowLines.fine });
}

export function checkTemplates({ templates }: SheetFacts): CheckLine {
  const faults = templates.flatMap((template): Fault[] => {
    const problem = firstProblem(template);
    if (problem === null) return [];
    return [
      {
        level: 'broken',
        sentence: templateLines.unreadable(template.name, problem.line, problem.message),
        told: templateLines.toldUnreadable(1),
      },
    ];
  });
  const line = lineOf('templates', templateLines.title, faults, {
    sentence: templates.length === 0 ? templateLines.none : templateLines.fine,
    told: `${templates.length}`,
  });
  return faults.length > 1 ? { ...line, told: templateLines.toldUnreadable(faults.length) } : line;
}

/** With its line from 1 in the body, or null for the subject. */
function firstProblem({ subject, body }: Template) {
  const [inSubject] = readTemplate(subject).problems;
  if (inSubject) return { line: null, message: inSubject.message };
  return readTemplate(body).problems[0] ?? null;
}
