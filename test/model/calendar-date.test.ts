import { expect, it } from 'vitest';
import { isCalendarDate, isDateOrTime } from '../../src/model/calendar-date.ts';

it.each(['2025', '2025-12', '2025-12-18', '2024-02-29', '0079-08-24'])('%s is a date', (text) => {
  expect([isCalendarDate(text), isDateOrTime(text)]).toEqual([true, true]);
});

it.each(['2025-12-18T09:30Z', '2025-12-18 09:30:00.5+0900'])('%s is a day with a time', (text) => {
  expect([isCalendarDate(text), isDateOrTime(text)]).toEqual([false, true]);
});

it.each([
  '',
  '25',
  '2025-1',
  '2025-13',
  '2025-02-30',
  '2023-02-29',
  '0000-01',
  '1-10',
  '10000-01',
  'Tuesday',
  '2025-W01',
])('%j is none', (text) => {
  expect([isCalendarDate(text), isDateOrTime(text)]).toEqual([false, false]);
});
