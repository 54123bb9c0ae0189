/** Reads iCalendar by RFC 5545, for tests alone: written from the standard, sharing nothing with the writer. */

export interface Line {
  name: string;
  parameters: string[];
  value: string;
}

export interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
}

const inUtf8 = (text: string) => Buffer.byteLength(text);

/** 3.1: lines end in CRLF, have at most 75 octets, and are continued by a space. */
function unfold(file: string): string[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('a line does not end in CRLF');
  const raw = file.slice(0, -2).split('\r\n');
  const long = raw.find((line) => inUtf8(line) > 75);
  if (long) throw new Error(`longer than 75 octets: ${long}`);
  return file
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

function readLine(line: string): Line {
  const match = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
  if (!match) throw new Error(`not a content line: ${JSON.stringify(line)}`);
  const [, name = '', parameters = '', value = ''] = match;
  // No control but the tab (3.1).
  if ([...value].some((c) => c !== '\t' && c.charCodeAt(0) < 32))
    throw new Error(`a control character in ${name}`);
  return { name: name.toUpperCase(), parameters: parameters.split(';').filter(Boolean), value };
}

const valueOf = ({ lines }: Component, name: string): Line[] =>
  lines.filter((line) => line.name === name);

function requireOne(component: Component, names: readonly string[], place = ''): void {
  for (const name of names)
    if (valueOf(component, name).length !== 1) throw new Error(`not one ${name}${place}`);
}

/** 3.8.2.2: an end later than the start and of its kind, or a duration, or neither. */
function judgeEnd(event: Component, start: string): void {
  const [end] = valueOf(event, 'DTEND');
  if (!end) return;
  if (valueOf(event, 'DURATION').length > 0) throw new Error('DTEND beside DURATION');
  if (end.value.length !== start.length) throw new Error('DTEND is of another kind than DTSTART');
  if (end.value <= start) throw new Error('DTEND is not later than DTSTART');
}

/** 3.6.1: one UID, DTSTAMP and DTSTART; alarms and nothing else inside. */
function judgeEvent(event: Component): void {
  requireOne(event, ['UID', 'DTSTAMP', 'DTSTART']);
  for (const name of ['DTEND', 'DURATION', 'SUMMARY', 'DESCRIPTION', 'URL', 'SEQUENCE'])
    if (valueOf(event, name).length > 1) throw new Error(`more than one ${name}`);
  const [start = '', stamp = ''] = ['DTSTART', 'DTSTAMP'].map(
    (name) => valueOf(event, name)[0]?.value,
  );
  if (!/^\d{8}(?:T\d{6}Z?)?$/.test(start)) throw new Error('not a date-time');
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) throw new Error('DTSTAMP is not in UTC');
  judgeEnd(event, start);
  for (const alarm of event.parts) {
    if (alarm.name !== 'VALARM') throw new Error(`${alarm.name} in an event`);
    requireOne(alarm, ['ACTION', 'TRIGGER', 'DESCRIPTION'], ' in an alarm');
  }
}

/** @returns the calendar. @throws where the file is not one, by the standard. */
export function readCalendar(file: string): Component {
  const root: Component = { name: 'file', lines: [], parts: [] };
  const open = [root];
  for (const line of unfold(file).map(readLine)) {
    const around = open.at(-1) as Component;
    if (line.name === 'BEGIN') {
      const part: Component = { name: line.value, lines: [], parts: [] };
      around.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') {
      if (line.value !== around.name) throw new Error(`${line.value} ends inside ${around.name}`);
      open.pop();
    } else {
      if (around === root) throw new Error(`${line.name} is outside the calendar`);
      // 3.4 and 3.6: what a component says of itself comes before what it holds.
      if (around.parts.length > 0) throw new Error(`${line.name} after a part of ${around.name}`);
      around.lines.push(line);
    }
  }
  const [calendar, ...more] = root.parts;
  if (open.length > 1 || !calendar || more.length > 0 || calendar.name !== 'VCALENDAR')
    throw new Error('not one whole VCALENDAR');
  if (valueOf(calendar, 'VERSION')[0]?.value !== '2.0') throw new Error('not VERSION:2.0');
  if (valueOf(calendar, 'PRODID').length !== 1) throw new Error('not one PRODID');
  const events = calendar.parts.filter(({ name }) => name === 'VEVENT');
  if (events.length === 0) throw new Error('no event');
  events.forEach(judgeEvent);
  return calendar;
}
