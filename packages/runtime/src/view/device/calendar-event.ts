import { escaped } from './contact-card.ts';

/** What `wx.addPhoneCalendar` and `wx.addPhoneRepeatCalendar` are given. Times are seconds. */
export interface CalendarEvent {
  readonly title: string;
  readonly startTime: number;
  readonly endTime?: string | number;
  readonly allDay?: boolean;
  readonly description?: string;
  readonly location?: string;
  readonly alarm?: boolean;
  readonly alarmOffset?: number;
  readonly repeatInterval?: 'day' | 'week' | 'month' | 'year';
  readonly repeatEndTime?: number;
}

const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** An event as a calendar file (RFC 5545). */
export function calendarFile(event: CalendarEvent, now = Date.now()): string {
  const { title, startTime, endTime = startTime, allDay = false, description, location } = event;
  const { alarm = true, alarmOffset = 0, repeatInterval, repeatEndTime } = event;
  const stamp = (seconds: number): string => (allDay ? `;VALUE=DATE:${day(seconds)}` : `:${instant(seconds)}`);
  const until = repeatEndTime === undefined ? '' : `;UNTIL=${allDay ? day(repeatEndTime) : instant(repeatEndTime)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//heddle//EN',
    'BEGIN:VEVENT',
    `UID:${now.toString(36)}-${startTime}@heddle`,
    `DTSTAMP:${instant(now / 1000)}`,
    `DTSTART${stamp(startTime)}`,
    `DTEND${stamp(Number(endTime))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(repeatInterval ? [`RRULE:FREQ=${FREQUENCIES[repeatInterval]}${until}`] : []),
    ...(alarm
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-PT${alarmOffset}S`, 'END:VALARM']
      : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.join('\r\n');
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** The day there, not in Greenwich. */
function day(seconds: number): string {
  const date = new Date(seconds * 1000);
  const digits = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}${digits(date.getMonth() + 1)}${digits(date.getDate())}`;
}
