// Rows of the Templates tab as records, and back.
import { CHANNELS, TEMPLATE_USES, type Template } from '../domain/records';
import { cellChoice, cellText } from './cell';
import type { Row } from './table';
import type { TemplateKey } from './tabs/templates';
import type { Changes } from './write-rows';

export function readTemplate({ cells }: Row<TemplateKey>): Template {
  return {
    name: cellText(cells.name),
    use: cellChoice(cells.use, TEMPLATE_USES, 'Request'),
    channel: cellChoice(cells.channel, CHANNELS, 'Email'),
    subject: cellText(cells.subject),
    body: cellText(cells.body),
  };
}

export function templateCells(template: Template): Changes<TemplateKey> {
  return { ...template };
}
