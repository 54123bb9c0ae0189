/** What a practitioner comes for, step by step, for every browser: written once, run by each driver. */
import { expect } from '@playwright/test';
import { addressOf } from '../../src/features/disagree/model/code';
import { frontDoor, inForce, numberOf, someLines } from '../support/facts';
import { readQr } from '../support/readQr';
import { poll, until, type Visitor } from './visitor';

const shows = (visitor: Visitor, text: string) =>
  until(
    visitor,
    `“${text}” on the page`,
    (words) => document.querySelector('main')?.innerText.includes(words),
    text,
  );

const isAt = (visitor: Visitor, part: string) =>
  until(visitor, `an address with ${part}`, (wanted) => location.href.includes(wanted), part);

const counts = (visitor: Visitor, selector: string, least: number) =>
  until(
    visitor,
    `${least} of ${selector}`,
    ([wanted, number]) => document.querySelectorAll(wanted).length >= number,
    [selector, least] as const,
  );

/** From now on what the page saves is kept in `window.saved`, as its words. */
const keepSaved = (visitor: Visitor) =>
  visitor.ask(() => {
    const make = URL.createObjectURL.bind(URL);
    Object.assign(window, { saved: undefined });
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((words) => Object.assign(window, { saved: words }));
      return make(file);
    };
  }, undefined);

const takeSaved = async (visitor: Visitor): Promise<string> => {
  const kept = () => (window as unknown as { saved?: string }).saved;
  await until(visitor, 'what was saved', kept, undefined);
  return (await visitor.ask(kept, undefined)) ?? '';
};

/** As if somebody had chosen a file of these words. */
const giveFile = (visitor: Visitor, accept: string, name: string, words: string) =>
  visitor.ask(
    ([ending, file, text]) => {
      const field = document.querySelector<HTMLInputElement>(
        `main input[type=file][accept*="${ending}"]`,
      );
      if (!field) throw new Error(`no field for ${ending}`);
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], file));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [accept, name, words] as const,
  );

/** What a camera would read of a code on the page. @param label of the drawing. */
const scan = async (visitor: Visitor, label: string): Promise<string> => {
  const drawn = await poll(visitor, `the code “${label}”`, () =>
    visitor.ask((name) => {
      const svg = document.querySelector(`main svg[role=img][aria-label="${name}"]`);
      const dots = svg?.querySelector('path')?.getAttribute('d');
      return dots ? [dots, svg?.getAttribute('viewBox') ?? ''] : null;
    }, label),
  );
  const [dots = '', box = ''] = drawn;
  const [edge = 0, , side = 0] = box.split(' ').map(Number);
  return readQr(dots, side + 2 * edge) ?? '';
};

const firstCase = (visitor: Visitor) =>
  visitor.ask(() => {
    const link = document.querySelector<HTMLAnchorElement>('main li a[href*="/practice/"]');
    return link?.pathname.split('/').at(-1) ?? '';
  }, undefined);

export interface Journey {
  name: string;
  go(visitor: Visitor): Promise<void>;
}

export const journeys: readonly Journey[] = [
  {
    name: 'find a number',
    async go(visitor) {
      await visitor.open('/contacts/find');
      await visitor.press('main a[href$="/contacts/find/neglect"]');
      await isAt(visitor, '/contacts/find/neglect');
      await counts(visitor, 'main a[href^="tel:"]', 1);
      // Who is on the card depends on the hour; every number is on its disclosure.
      await visitor.press('main summary', 'All the numbers');
      await shows(visitor, numberOf(frontDoor));
      await visitor.press(`main li a[href$="/contacts/${frontDoor.id}"]`);
      await isAt(visitor, `/contacts/${frontDoor.id}`);
      await until(
        visitor,
        'the name of the service as the heading',
        (name) => document.querySelector('h1')?.textContent?.includes(name),
        frontDoor.name,
      );
      await shows(visitor, numberOf(frontDoor));
    },
  },
  {
    name: 'find a level and build evidence',
    async go(visitor) {
      await visitor.open('/level-of-need/');
      await visitor.press('main li a[href$="/levels/targeted"]');
      await isAt(visitor, '/levels/targeted');
      await visitor.press('main input[type=checkbox]');
      await until(
        visitor,
        'the indicator to be kept on the device',
        () => JSON.parse(localStorage.getItem('portal-evidence') ?? '{}').items?.length === 1,
        undefined,
      );
      await visitor.open('/level-of-need/evidence');
      await visitor.type('main textarea', 'seen twice');
      await until(
        visitor,
        'the note to be kept',
        () => localStorage.getItem('portal-evidence')?.includes('seen twice'),
        undefined,
      );
      await counts(visitor, 'main a[href^="tel:"]', 1);
      await shows(visitor, 'Download for Word');
      await visitor.ask(() => localStorage.clear(), undefined);
    },
  },
  {
    name: 'search',
    async go(visitor) {
      await visitor.open('/');
      await visitor.type('main input[role=combobox], main input[type=search]', 'neglect');
      await counts(visitor, '[role=option]', 2);
      await visitor.type('main input[role=combobox], main input[type=search]', '\n');
      await isAt(visitor, '/search#q=neglect');
      await counts(visitor, 'main li a[href]', 4);
    },
  },
  {
    name: 'read a brief',
    async go(visitor) {
      await visitor.open('/briefs/');
      const [title, address] = await visitor.ask(() => {
        const link = document.querySelector<HTMLAnchorElement>('main h2 a[href*="/briefs/"]');
        return [link?.textContent ?? '', link?.pathname ?? ''] as const;
      }, undefined);
      expect(title).not.toBe('');
      await visitor.press(`main h2 a[href="${address}"]`);
      await isAt(visitor, address);
      await until(
        visitor,
        'its title as the heading',
        (wanted) => document.querySelector('h1')?.textContent?.trim() === wanted.trim(),
        title,
      );
      await counts(visitor, 'main h2', 4);
    },
  },
  {
    name: 'print an answer',
    async go(visitor) {
      await visitor.open('/contacts/find/neglect');
      await visitor.ask(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      }, undefined);
      await visitor.press('main button', 'Print this answer');
      await counts(visitor, 'html[data-printed]', 1);
      // What is folded away is on paper: by a rule of the style sheet where the browser knows it, else by opening it.
      const closed = await visitor.ask(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const folded = document.querySelectorAll('main details:not([open])').length;
        return CSS.supports('selector(::details-content)') ? 0 : folded;
      }, undefined);
      expect(closed).toBe(0);
      const paper = await visitor.print?.();
      if (paper) expect(Buffer.from(paper.subarray(0, 5)).toString()).toBe('%PDF-');
    },
  },
  {
    name: 'see which version was in force on a day',
    async go(visitor) {
      await visitor.open('/level-of-need/in-force#date=2026-11-20');
      await until(
        visitor,
        'an answer for the day',
        () =>
          document.querySelector('main [role=status]')?.textContent?.includes('20 November 2026'),
        undefined,
      );
    },
  },
  {
    name: 'choose a year and a kind of the quality assurance calendar',
    async go(visitor) {
      await visitor.open('/quality-assurance');
      await until(
        visitor,
        'how the calendar stands today',
        () => document.querySelector('main [role=status]')?.textContent?.includes('Today, '),
        undefined,
      );
      const all = await visitor.ask(() => document.querySelectorAll('main li[id]').length, null);
      const year = await visitor.ask(() => {
        const select = document.querySelector<HTMLSelectElement>('main select[name=year]');
        return select?.options[1]?.text ?? '';
      }, null);
      await visitor.type('main select[name=year]', year);
      await isAt(visitor, '?year=');
      await until(
        visitor,
        'fewer entries than before',
        (before) => {
          const left = document.querySelectorAll('main li[id]').length;
          return left > 0 && left < before;
        },
        all,
      );
      await visitor.press('main button', 'Show everything');
      await counts(visitor, 'main li[id]', all);
      const file = await visitor.ask(
        () => document.querySelector<HTMLAnchorElement>('main a[href$=".ics"]')?.pathname,
        null,
      );
      expect(file).toBe('/quality-assurance/dates.ics');
    },
  },
  {
    name: 'answer a question of the audit, save it and open it again',
    async go(visitor) {
      const form = '/audits/self-assessment';
      const section = 'main section[id^="q-"]';
      await visitor.open(form);
      // Until the framework is here a field would lose what is typed, and is closed.
      await visitor.press('main h1');
      await counts(visitor, `${section} textarea:enabled`, 1);
      await visitor.type(`${section} textarea`, 'It is in the plan.');
      await visitor.press(`${section} label`, 'Partly met');
      await until(
        visitor,
        'the answer to be kept',
        () => localStorage.getItem('portal-self-assessment')?.includes('partly'),
        undefined,
      );
      await keepSaved(visitor);
      await visitor.press('main button', 'Save as YAML');
      const yaml = await takeSaved(visitor);
      expect(yaml).toContain('judgement: partly');
      await visitor.press('main button', 'Delete this one');
      await until(
        visitor,
        'the form to be empty',
        (field) => document.querySelector<HTMLTextAreaElement>(field)?.value === '',
        `${section} textarea`,
      );
      await giveFile(visitor, '.yaml', 'mine.yaml', yaml);
      await shows(visitor, 'mine.yaml is open, with nothing to put right.');
      expect(
        await visitor.ask((part) => {
          const own = document.querySelector(part);
          const words = own?.querySelector('textarea')?.value;
          const chosen = own?.querySelector<HTMLInputElement>('input[type=radio]:checked');
          return [words, chosen?.value];
        }, section),
      ).toEqual(['It is in the plan.', 'partly']);
      await giveFile(visitor, '.yaml', 'sheet.yaml', 'PK\u0003\u0004\0');
      await until(
        visitor,
        'a word on the file that is none',
        () => document.querySelector('main')?.innerText.includes('sheet.yaml'),
        undefined,
      );
      await visitor.ask(() => localStorage.clear(), undefined);
    },
  },
  {
    name: 'practise alone, and take the answers along',
    async go(visitor) {
      await visitor.open('/practice/');
      const id = await firstCase(visitor);
      await visitor.open(`/practice/${id}`);
      await visitor.press('main form label');
      await visitor.press('main form li label');
      await visitor.press('main summary', 'answer');
      await shows(visitor, 'You chose level 1.');
      await visitor.open('/practice/');
      await visitor.press('main h1');
      await keepSaved(visitor);
      await visitor.press('main button', 'Save as CSV');
      const csv = await takeSaved(visitor);
      expect(csv.split('\r\n')[1]).toContain(`,${id},`);
      await visitor.press('main button', 'Delete them from this device');
      await until(
        visitor,
        'the answers to be gone',
        () => localStorage.getItem('portal-practice') === null,
        undefined,
      );
    },
  },
  {
    name: 'practise as a team: an answer goes over by code',
    async go(visitor) {
      await visitor.open('/practice/');
      const id = await firstCase(visitor);
      await visitor.open(`/practice/team?cases=${id}&as=answer`);
      // The page of the server is for whoever collects.
      await shows(visitor, 'Choose alone.');
      await visitor.press('main form label');
      await visitor.press('main button', 'I am done');
      const scanned = new URL(await scan(visitor, 'Your answers, to be scanned'));
      expect(scanned.hash).toContain(`_${id}:`);
      await visitor.open('/');
      await visitor.open(scanned.pathname + scanned.hash);
      await shows(visitor, 'Added the answer of');
      await isAt(visitor, '/practice/team');
      await until(visitor, 'the address without the answer', () => location.hash === '', undefined);
      await visitor.ask(() => localStorage.clear(), undefined);
    },
  },
  {
    name: 'two people disagree: a list by file, the marks by code',
    async go(visitor) {
      const page = '/level-of-need/disagree';
      const lines = someLines
        .slice(0, 2)
        .map(({ id }) => ({ line: id, mark: '', reason: '' }) as const);
      await visitor.open(addressOf(page, { version: inForce, setting: '', lines }));
      await shows(visitor, 'Opened a list of 2 lines.');
      await visitor.press('main fieldset label', 'Seen');
      await visitor.type('main fieldset input[type=text]', 'On two days');
      await visitor.press('main summary', 'Your marks');
      const scanned = new URL(await scan(visitor, 'Your marks'));
      await visitor.press('main summary', 'The list alone');
      await keepSaved(visitor);
      await visitor.press('main details[open] button', 'Save as a file');
      const list = await takeSaved(visitor);
      expect(list).not.toContain('On two days');

      // From here on it is the device of the other person.
      await visitor.press('main button', 'Delete all of it from this device');
      await giveFile(visitor, '.json', 'lines.json', list);
      await shows(visitor, 'lines.json was read.');
      await visitor.press('main fieldset label', 'Not seen');
      await visitor.open('/');
      await visitor.open(page + scanned.hash);
      await shows(visitor, 'The other person’s marks are here.');
      await shows(visitor, '1 differ');
      await shows(visitor, 'On two days');
      await giveFile(visitor, '.json', 'half.json', list.slice(0, 40));
      await shows(visitor, 'half.json could not be read.');
      await visitor.ask(() => localStorage.clear(), undefined);
    },
  },
  {
    name: 'practise as a team: count, save and take in again',
    async go(visitor) {
      await visitor.open('/practice/');
      const cases = await visitor.ask(
        () =>
          [...document.querySelectorAll<HTMLAnchorElement>('main li a[href*="/practice/"]')]
            .slice(0, 2)
            .map(({ pathname }) => pathname.split('/').at(-1)),
        undefined,
      );
      await visitor.open(`/practice/team?cases=${cases.join(',')}`);
      await visitor.type('main textarea', '1 2');
      await visitor.press('main button', 'Add');
      await shows(visitor, '1 person with a code, 0 hands counted.');
      await visitor.press('main summary', 'Each on a telephone');
      await counts(visitor, 'main details svg[role=img] path', 1);
      await keepSaved(visitor);
      await visitor.press('main button', 'Save all as CSV');
      const csv = await takeSaved(visitor);
      expect(csv.split('\r\n')[1]).toContain(`,${cases[0]},`);
      await visitor.press('main button', 'Delete them from this device');
      await shows(visitor, '0 people with a code, 0 hands counted.');
      await giveFile(visitor, '.csv', 'team.csv', csv);
      await shows(visitor, '2 answers added.');
      await shows(visitor, '1 person with a code, 0 hands counted.');
      await visitor.ask(() => localStorage.clear(), undefined);
    },
  },
  {
    // 320 px, or the least that the browser's own window can be.
    name: 'compare on a narrow screen',
    async go(visitor) {
      await visitor.widen(320);
      await visitor.open('/level-of-need/compare');
      await counts(visitor, 'main select', 2);
      expect(
        await visitor.ask(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          undefined,
        ),
      ).toBe(0);
      await visitor.widen(1000);
    },
  },
];
