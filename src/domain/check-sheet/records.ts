// Do the rows hold together, and can the letters be read?
import { readTemplate } from '../letters/read-template';
import type { Template } from '../records';
import type { SheetFacts } from './facts';
import { type CheckLine, type Fault, lineOf, plural } from './line';

export function checkIds({ tabs, talksOfNobody }: SheetFacts): CheckLine {
  const faults: Fault[] = [];
  for (const { name, rowsWithoutId, rowsWithCopiedId } of tabs) {
    if (rowsWithoutId > 0) {
      faults.push({
        level: 'look',
        sentence: `${name}: ${plural(rowsWithoutId, 'row')} ${rowsWithoutId > 1 ? 'have' : 'has'} no ID yet. Open Today once, and it is given.`,
        told: `${name} has ${plural(rowsWithoutId, 'row')} without an ID`,
      });
    }
    if (rowsWithCopiedId > 0) {
      faults.push({
        level: 'look',
        sentence: `${name}: ${plural(rowsWithCopiedId, 'row')} ${rowsWithCopiedId > 1 ? 'have' : 'has'} the ID of another, as copied rows do. Open Today once, and it gets its own.`,
        told: `${name} has ${plural(rowsWithCopiedId, 'row')} with a copied ID`,
      });
    }
  }
  if (talksOfNobody > 0) {
    faults.push({
      level: 'look',
      sentence: `Interviews: ${plural(talksOfNobody, 'talk')} ${talksOfNobody > 1 ? 'name somebody' : 'names somebody'} who is not in Contacts. Add the person, or correct the name under Contact.`,
      told: `${plural(talksOfNobody, 'talk')} without a contact`,
    });
  }
  return lineOf('ids', 'Rows', faults, { sentence: 'Each can be told from all others.' });
}

export function checkTemplates({ templates }: SheetFacts): CheckLine {
  const faults = templates.flatMap((template): Fault[] => {
    const problem = firstProblem(template);
    if (problem === null) return [];
    return [
      {
        level: 'broken',
        sentence: `“${template.name}”, ${problem} Mend it in the Templates tab.`,
        told: 'one cannot be read',
      },
    ];
  });
  const line = lineOf('templates', 'Templates', faults, {
    sentence: templates.length === 0 ? 'There are none yet.' : 'All can be filled in.',
    told: `${templates.length}`,
  });
  return faults.length > 1 ? { ...line, told: `${faults.length} cannot be read` } : line;
}

function firstProblem({ subject, body }: Template): string | null {
  const [inSubject] = readTemplate(subject).problems;
  if (inSubject) return `subject: ${inSubject.message}`;
  const [inBody] = readTemplate(body).problems;
  return inBody ? `line ${inBody.line}: ${inBody.message}` : null;
}
