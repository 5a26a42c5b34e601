// When a trigger fires: pure, from its schedule, its phase and the last time.
import { instantOf, wallTimeOf } from './zoned-time';

/** 1 = Monday … 7 = Sunday. */
export type Schedule =
  | { readonly every: 'minutes' | 'hours'; readonly n: number }
  | ({ readonly every: 'days'; readonly n: number } & TimeOfDay)
  | ({ readonly every: 'weeks'; readonly n: number; readonly weekDay: number } & TimeOfDay)
  | ({ readonly every: 'months'; readonly day: number } & TimeOfDay)
  | { readonly every: 'once'; readonly at: number };

export interface TimeOfDay {
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: string;
}

/** Where Google is free in its choice, each trigger keeps what it was dealt: two numbers in [0, 1). */
export interface Phase {
  readonly hour: number;
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** `nearMinute` means: within a quarter of an hour. */
const NEAR_MINUTES = 15;

/**
 * The first time after `after` that a trigger created at `createdAt` fires (all in ms since 1970),
 * or null where it never will. Days and weeks are counted on the calendar of the schedule's zone.
 */
export function nextFire(
  schedule: Schedule,
  createdAt: number,
  phase: Phase,
  after: number,
): number | null {
  switch (schedule.every) {
    case 'once':
      return schedule.at > after ? schedule.at : null;
    case 'minutes':
      return nextStep(createdAt, schedule.n * MINUTE_MS, phase.minute, after);
    case 'hours':
      return nextStep(createdAt, schedule.n * HOUR_MS, phase.minute, after);
    case 'days':
    case 'weeks':
    case 'months':
      return nextOnCalendar(schedule, createdAt, phase, after);
  }
}

type CalendarSchedule = Extract<Schedule, TimeOfDay>;

function nextStep(createdAt: number, stepMs: number, share: number, after: number): number {
  const first = createdAt + Math.floor((share * stepMs) / MINUTE_MS) * MINUTE_MS;
  if (first > after) return first;
  return first + (Math.floor((after - first) / stepMs) + 1) * stepMs;
}

function nextOnCalendar(
  schedule: CalendarSchedule,
  createdAt: number,
  phase: Phase,
  after: number,
): number | null {
  const from = Math.max(after, createdAt);
  const start = wallTimeOf(new Date(from), schedule.zone);
  const origin = dayNumber(wallTimeOf(new Date(createdAt), schedule.zone));
  const minutes = minutesOfDay(schedule, phase);
  // Long enough for every n days or weeks that is allowed, and for the rarest day, 31.
  const longest = schedule.every === 'months' ? 62 : schedule.n * 7 + 1;
  for (let days = -1; days <= longest; days += 1) {
    const at = instantOf(
      { year: start.year, month: start.month, day: start.day + days, hour: 0, minute: minutes },
      schedule.zone,
    ).getTime();
    if (at > from && isDay(schedule, new Date(at), origin)) return at;
  }
  return null;
}

function isDay(schedule: CalendarSchedule, at: Date, origin: number): boolean {
  const wall = wallTimeOf(at, schedule.zone);
  if (schedule.every === 'months') return wall.day === schedule.day;
  const days = dayNumber(wall) - origin;
  if (schedule.every === 'days') return days % schedule.n === 0 || schedule.n === 1;
  return wall.weekDay === schedule.weekDay && Math.floor(days / 7) % schedule.n === 0;
}

function minutesOfDay({ hour, minute }: TimeOfDay, phase: Phase): number {
  const hours = hour ?? Math.floor(phase.hour * 24);
  if (minute === null) return hours * 60 + Math.floor(phase.minute * 60);
  const near = minute + Math.round((phase.minute * 2 - 1) * NEAR_MINUTES);
  return Math.min(Math.max(hours * 60 + near, 0), 24 * 60 - 1);
}

function dayNumber(wall: { year: number; month: number; day: number }): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day) / (24 * HOUR_MS);
}
