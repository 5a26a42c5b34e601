// The organizations that one aims at: noted with the answer to "whom do I know there?", taken off.

import * as v from 'valibot';
import { doneWords } from '#words/done';
import { peopleProblems } from '#words/problems';
import type { SheetChange } from '../../calls';
import { isMine, type Me } from '../../domain/ownership';
import { cleanText } from '../../domain/people/clean-text';
import { normalizedOrganization } from '../../domain/people/organization-name';
import type { TargetOrganization } from '../../domain/records';
import { withDocumentLock } from '../../google/locks';
import { Problem } from '../../problem';
import { newId } from '../../sheet/ids';
import { readOrganization } from '../../sheet/organizations';
import { ORGANIZATIONS } from '../../sheet/tabs/organizations';
import type { Changes } from '../../sheet/write-rows';
import { check, line } from '../check-input';
import { OwnTables } from '../just-me/own-tables';
import { tellChange } from '../page/tell-change';
import { SheetWriter } from '../sheet-writer';
import { whoAmI } from '../who-am-i';

const prose = v.pipe(
  v.string(),
  v.maxLength(5_000),
  v.transform((text) => cleanText(text).trim()),
);
const id = v.pipe(v.string(), v.maxLength(100));
const TARGET_EDIT = v.object({
  id,
  organization: v.pipe(line, v.minLength(1)),
  field: line,
  why: prose,
  whoLeadsThere: prose,
});

/** Notes an organization, or the answer to a fresh look. The same one twice stays one row. */
export function saveTarget(input: unknown): SheetChange {
  const edit = check(TARGET_EDIT, input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const done = withDocumentLock(() => {
    const table = identifiedTargets(me);
    const own = table.rows.map(readOrganization).filter((one) => isMine(one, me));
    const known = own.find((one) =>
      edit.id === '' ? isSame(one, edit.organization) : one.id === edit.id,
    );
    if (edit.id !== '' && !known) throw targetMissing();
    const { organization, field, why, whoLeadsThere } = edit;
    const answer = { whoLeadsThere, lookedOn: new Date() };
    if (!known) {
      const cells = { organization, field, why, ...answer, owner: me.email };
      writer.append(table, [{ id: newId('organization'), ...cells }]);
      return doneWords.targetAdded(organization);
    }
    writer.update(table, known.id, { ...changed(known, { organization, field, why }), ...answer });
    return doneWords.targetUpdated(known.organization);
  });
  return tellChange(writer, null, done);
}

export function removeTarget(input: unknown): SheetChange {
  const wanted = check(v.pipe(id, v.minLength(1)), input);
  const me = whoAmI();
  const writer = new SheetWriter();
  const done = withDocumentLock(() => {
    const table = identifiedTargets(me);
    const target = table.rows
      .map(readOrganization)
      .find((one) => one.id === wanted && isMine(one, me));
    if (!target) throw targetMissing();
    writer.remove(table, target.id);
    return doneWords.targetRemoved(target.organization);
  });
  return tellChange(writer, null, done);
}

/** Rows that were typed by hand have no ID yet. */
function identifiedTargets(me: Me) {
  return new OwnTables(me).read(ORGANIZATIONS, 'organization');
}

/** What is empty in the edit leaves what people typed into the sheet. */
function changed(
  known: TargetOrganization,
  edit: Pick<TargetOrganization, 'organization' | 'field' | 'why'>,
): Changes<'organization' | 'field' | 'why'> {
  const keys = ['organization', 'field', 'why'] as const;
  const filled = keys.filter((key) => edit[key] !== '' && edit[key] !== known[key]);
  return Object.fromEntries(filled.map((key) => [key, edit[key]]));
}

function isSame({ organization }: TargetOrganization, other: string): boolean {
  return normalizedOrganization(organization) === normalizedOrganization(other);
}

function targetMissing(): Problem {
  return new Problem('row-missing', peopleProblems.organizationGone);
}
