// Rows of the Organizations tab as records.
import type { OrganizationId, TargetOrganization } from '../domain/records';
import { cellDate, cellText } from './cell';
import type { Row } from './table';
import type { OrganizationKey } from './tabs/organizations';

export function readOrganization({ cells }: Row<OrganizationKey>): TargetOrganization {
  return {
    id: cellText(cells.id) as OrganizationId,
    organization: cellText(cells.organization),
    field: cellText(cells.field),
    why: cellText(cells.why),
    whoLeadsThere: cellText(cells.whoLeadsThere),
    lookedOn: cellDate(cells.lookedOn),
    owner: cellText(cells.owner).toLowerCase(),
  };
}
