import { expect, test } from 'vitest';
import { calendarFile } from '../../src/view/device/calendar-event.ts';
import { contactCard } from '../../src/view/device/contact-card.ts';

test('a contact as a card: what is not given is left out, and text cannot end a line', () => {
  const card = contactCard({
    firstName: 'Ada',
    lastName: 'Loom, Ltd;',
    mobilePhoneNumber: '10086',
    homeAddressCity: 'Guangzhou',
    remark: 'one\nEND:VCARD',
  });
  expect(card.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Loom\\, Ltd\\;;Ada;;;',
    'FN:Loom\\, Ltd\\;Ada',
    'TEL;TYPE=CELL:10086',
    'ADR;TYPE=HOME:;;;Guangzhou;;;',
    'NOTE:one\\nEND:VCARD',
    'END:VCARD',
    '',
  ]);
});

test('an event as a calendar file, with its repetition', () => {
  const startTime = Date.UTC(2026, 0, 2, 3, 4, 5) / 1000;
  const file = calendarFile({
    title: 'Weaving',
    startTime,
    endTime: String(startTime + 60),
    alarmOffset: 300,
    repeatInterval: 'week',
    repeatEndTime: startTime + 86_400,
  });
  const lines = file.split('\r\n');
  expect(lines).toContain('DTSTART:20260102T030405Z');
  expect(lines).toContain('DTEND:20260102T030505Z');
  expect(lines).toContain('SUMMARY:Weaving');
  expect(lines).toContain('RRULE:FREQ=WEEKLY;UNTIL=20260103T030405Z');
  expect(lines).toContain('TRIGGER:-PT300S');
});
