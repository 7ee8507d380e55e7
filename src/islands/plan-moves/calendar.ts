/** A reminder as a calendar file. Loads with its library when somebody asks for one. */
import ical, { ICalAlarmType } from 'ical-generator';
import type { Reminder } from '../../lib/plan/reminder.ts';

/** The file's text. The same reminder got again takes the place of the first; any other stands beside it. */
export function calendarText({ title, text, day, address, file }: Reminder): string {
  const calendar = ical({ prodId: '//safer-messages//plan//EN', name: title });
  const event = calendar.createEvent({
    id: `${day}-${file}@${new URL(address).host}`,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    summary: title,
    description: text,
    url: address,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return calendar.toString();
}
