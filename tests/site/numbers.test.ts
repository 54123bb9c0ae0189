/** Beside every number of somebody who does not answer at any hour stands when they do, on every page as it comes. */
import fs from 'node:fs';
import path from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { expect, test } from '@playwright/test';
import { contactCollection } from '../../src/features/contacts/collection';
import { describeHours } from '../../src/features/contacts/model/hours';
import { buildFolder } from '../support/build';
import { siteContent } from '../support/content';

type Part = ReturnType<CheerioAPI>;

/** What says when a number answers: of its contact or contacts, by the address that a press dials. */
let hoursOf: Map<string, string[]>;
/** Numbers of one contact are one: a card may show two. */
let ownersOf: Map<string, string>;

test.beforeAll(() => {
  const limited = siteContent()
    .all(contactCollection)
    .filter(({ hours }) => hours.kind === 'weekly' || hours.kind === 'unknown')
    .flatMap(({ id, hours, phones }) =>
      phones.map(({ href }) => ({
        href,
        id,
        words: [...describeHours(hours), 'hours not known'].map((line) => line.replace(/\.$/, '')),
      })),
    );
  hoursOf = new Map(
    limited.map(({ href }) => [
      href,
      limited.filter((one) => one.href === href).flatMap(({ words }) => words),
    ]),
  );
  ownersOf = new Map(limited.map(({ href, id }) => [href, id]));
});

/**
 * What is read together with a number: its entry of a list, and the largest part of the page in which nobody else has one.
 */
function cardsAround($: CheerioAPI, number: Part): Part[] {
  const own = ownersOf.get(number.attr('href') ?? '');
  const isAlone = (part: Part) =>
    part
      .find('a[href^="tel:"], a[href^="sms:"]')
      .toArray()
      .every((other) => ownersOf.get($(other).attr('href') ?? '') === own);
  const parts = number
    .parentsUntil('main, body')
    .toArray()
    .map((part) => $(part));
  return [
    number.closest('[data-card], li, tr, div'),
    // A contact's own page.
    number.closest('section[aria-label]'),
    // Who answers when the number before it does not.
    number.closest('.instead'),
    parts.findLast(isAlone) ?? number.parent(),
  ];
}

/**
 * Where there is room for the hours of one contact alone, `Closed?` and `At other times` say when another answers. On a
 * screen the hour puts more beside it.
 */
const isWhenClosed = (card: Part): boolean =>
  /^(?:Closed\?|(?:\. )?When closed: |At other times ring)/.test(card.text());

/** A list of what changed is there to compare numbers with one’s own; each entry leads to its contact. */
const isCompared = (file: string): boolean => file.startsWith('whats-new/');

function faultsOf(file: string): string[] {
  if (isCompared(file)) return [];
  const html = fs.readFileSync(path.join(buildFolder, file), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  if (!/href="?(?:tel|sms):/.test(main)) return [];
  const $ = load(main);
  return $('a[href^="tel:"], a[href^="sms:"]')
    .toArray()
    .flatMap((a) => {
      const number = $(a);
      const words = hoursOf.get(number.attr('href') ?? '');
      if (!words) return [];
      const cards = cardsAround($, number);
      const isSaid = cards.some(
        (card) => isWhenClosed(card) || words.some((line) => card.text().includes(line)),
      );
      const around = number.parent().parent().text().trim().slice(0, 100);
      return isSaid ? [] : [`${file}: ${number.attr('href')} in “${around}”`];
    });
}

const pages = () =>
  fs
    .readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('i/'));

test('no number stands alone: its card says when it answers', () => {
  const files = pages();
  expect(files.length).toBeGreaterThan(300);
  expect([...new Set(files.flatMap(faultsOf))]).toEqual([]);
});

test('a page of the build has such numbers', () => {
  const numbers = pages().filter((file) =>
    [...hoursOf.keys()].some((href) =>
      fs.readFileSync(path.join(buildFolder, file), 'utf8').includes(href),
    ),
  );
  expect(numbers.length).toBeGreaterThan(100);
});
