// What is asked of a talk before it and after it: which one it is, when it begins, what it is about.
import type { InterviewLine } from '../../calls';
import { type InterviewId, PURPOSES, type Purpose } from '../../domain/records';
import { type Option, Segments } from './choice';
import { TextField, type TextFieldProps } from './field';
import { dayAndTime } from './local-time';

/** @param say the line for a talk, by what it is about and when it is; either may be '' */
export function talkOptions(
  talks: readonly InterviewLine[],
  say: (about: string, when: string) => string,
): readonly Option<InterviewId>[] {
  return talks.map(({ id, about, startsAtLocal }) => ({
    value: id,
    label: say(about, dayAndTime(startsAtLocal)),
  }));
}

/** Its value is wall-clock text without seconds, `2026-11-24T09:30`. */
export function MomentField(props: Omit<TextFieldProps, 'type'>) {
  return (
    <TextField
      {...props}
      type="datetime-local"
      onChange={(local) => props.onChange(local.slice(0, 16))}
    />
  );
}

export interface PurposeFieldProps {
  readonly label: string;
  readonly names: Readonly<Record<Purpose, string>>;
  readonly value: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}

export function PurposeField({ names, ...props }: PurposeFieldProps) {
  const options = PURPOSES.map((value) => ({ value, label: names[value] }));
  return <Segments {...props} options={options} />;
}
