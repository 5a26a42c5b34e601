// The questions that a new sheet starts with, in the order in which a talk may take them.
import {
  closingQuestions,
  powerfulQuestions,
  practicalQuestions,
  topicNames,
} from '#words/questions-list';
import type { Purpose, Question, QuestionKind } from '../records';

type Topic = keyof typeof topicNames;

/** Topics say where a question fits: in every talk, or in one about a company, an opportunity, an industry. */
export const TOPICS: readonly string[] = Object.values(topicNames);

const PURPOSE_TOPICS: Readonly<Record<Purpose, string>> = {
  Company: topicNames.company,
  Opportunity: topicNames.opportunity,
  Industry: topicNames.industry,
};

export const DEFAULT_QUESTIONS: readonly Question[] = [
  ...asked('Powerful', powerfulQuestions),
  ...asked('Practical', practicalQuestions),
  ...asked('Closing', closingQuestions),
];

/** Is that the topic of talks with this purpose? In the sheet's language, or as the code calls it. */
export function isTopicOf(purpose: Purpose, topic: string): boolean {
  return [purpose, PURPOSE_TOPICS[purpose]].some(
    (name) => name.toLowerCase() === topic.toLowerCase(),
  );
}

function asked(
  kind: QuestionKind,
  byTopic: Readonly<Partial<Record<Topic, readonly string[]>>>,
): Question[] {
  return Object.entries(byTopic).flatMap(([topic, texts]) =>
    texts.map((text) => ({
      text,
      topic: topicNames[topic as Topic],
      kind,
      inUse: true,
      addedBy: '',
    })),
  );
}
