// What several letters share.

export const CLOSING = `Kind regards,
{{me.name}}
{{#me.signature}}
{{me.signature}}
{{/me.signature}}`;

/** The first sentence: who led here, or why this person. */
export const CONNECTION =
  '{{#hasIntroducer}}{{introducer.name}} suggested that I write to you{{#why}}, because {{why}}{{/why}}.{{/hasIntroducer}}' +
  '{{^hasIntroducer}}I am writing to you because {{why}}.{{/hasIntroducer}}';
