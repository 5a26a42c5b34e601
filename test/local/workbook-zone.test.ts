import { instantToSerial, openZone, serialToInstant } from '../../local/workbook/zone';

const serialOf = (wall: string): number =>
  (Date.parse(`${wall}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('wall-clock days of a spreadsheet', () => {
  test.each([
    ['Etc/UTC', '2026-03-04T10:30:00', '2026-03-04T10:30:00.000Z'],
    ['America/New_York', '2026-03-04T10:30:00', '2026-03-04T15:30:00.000Z'],
    ['America/New_York', '2026-07-04T10:30:00', '2026-07-04T14:30:00.000Z'],
    ['Asia/Kathmandu', '2026-03-04T00:00:00', '2026-03-03T18:15:00.000Z'],
    ['Europe/Berlin', '1900-01-01T00:00:00', '1899-12-31T23:00:00.000Z'],
  ])('in %s %s is %s', (zoneName, wall, instant) => {
    const zone = openZone(zoneName);
    expect(new Date(serialToInstant(serialOf(wall), zone)).toISOString()).toBe(instant);
    expect(instantToSerial(Date.parse(instant), zone)).toBeCloseTo(serialOf(wall), 6);
  });

  test('the hour that comes twice in autumn is taken the first time', () => {
    const zone = openZone('Europe/Berlin');
    const instant = serialToInstant(serialOf('2026-10-25T02:30:00'), zone);
    expect(new Date(instant).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('the hour that spring skips still has an instant near it', () => {
    const zone = openZone('Europe/Berlin');
    const instant = serialToInstant(serialOf('2026-03-29T02:30:00'), zone);
    expect(Math.abs(instant - Date.parse('2026-03-29T01:00:00Z'))).toBeLessThanOrEqual(3_600_000);
  });

  test('every quarter of an hour around a clock change comes back as it was', () => {
    const zone = openZone('Australia/Lord_Howe');
    for (
      let ms = Date.parse('2026-04-04T00:00:00Z');
      ms < Date.parse('2026-04-04T12:00:00Z');
      ms += 900_000
    ) {
      const wall = instantToSerial(ms, zone);
      const back = serialToInstant(wall, zone);
      expect(instantToSerial(back, zone)).toBeCloseTo(wall, 6);
    }
  });
});
