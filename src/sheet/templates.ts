// Rows of the Templates and Questions tabs as records, and back.
import {
  CHANNELS,
  QUESTION_KINDS,
  type Question,
  TEMPLATE_USES,
  type Template,
} from '../domain/records';
import { cellChecked, cellChoice, cellText } from './cell';
import type { Row } from './table';
import type { QuestionKey, TemplateKey } from './tabs';
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

export function readQuestion({ cells }: Row<QuestionKey>): Question {
  return {
    text: cellText(cells.text),
    topic: cellText(cells.topic),
    kind: cellChoice(cells.kind, QUESTION_KINDS, 'Own'),
    inUse: cellChecked(cells.inUse),
    addedBy: cellText(cells.addedBy),
  };
}

export function questionCells(question: Question): Changes<QuestionKey> {
  return { ...question };
}
