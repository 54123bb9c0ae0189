/**
 * The few field types every collection shares. A field that names another record is made with
 * `ref(collection)`, so that one rule can check every reference of every collection.
 */
import { counted } from './counted';
import * as z from 'zod';
import { describeHidden, hiddenCharacters, isLostLetter, plainSpaces } from './characters';
import { mostLevels } from './levelSign';
import { isPlainHttps } from './webAddress';

/** What our own rules read of a schema, and no reader of JSON Schema knows: a strict one refuses it. */
export const ownKeywords = ['ref', 'keeper', 'page', 'past', 'address', 'renamed'] as const;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idMessage = 'lower-case words joined by hyphens, for example early-years-team';

/** More would make a file name or an address that some system refuses. */
const longestId = 80;

/** Refuses what nobody can see, which YAML can write as an escape too; `hiddenIn` refuses it in the file itself. */
const onlySeen = z.check<string>(({ value, issues }) => {
  const [first] = hiddenCharacters(value);
  if (!first) return;
  issues.push({
    code: 'custom',
    input: value,
    message: isLostLetter(first)
      ? `a letter was lost after ${counted(first.at, 'character')}: ${describeHidden(first)}`
      : `found ${describeHidden(first)} after ${counted(first.at, 'character')}, which nobody can see`,
    params: { fix: 'type the text again instead of copying it' },
    continue: false,
  });
});

/** A permanent, readable identifier: it is the file name and the address. */
export const id = () =>
  z.string().check(onlySeen).max(longestId).regex(idPattern, { error: idMessage });

/** The id of a record of a collection, named by that collection's id; `npm run check` refuses one that does not exist. */
export const ref = (collection: string) => id().meta({ ref: collection });

/** The time limits and duties that a record states, each written once in `data/claims.yaml`. */
export const claims = () =>
  z
    .array(ref('claim'))
    .optional()
    .describe('The claims behind the time limits and duties that it states.');

/** The contact that keeps a record right: it is named beside what the record is about, and not by it. */
export const keeper = () => id().meta({ ref: 'contact', keeper: true });

/** Long enough for a paragraph; a whole document pasted into a field would make every list unusable. */
const longestText = 2000;

/**
 * A sentence or a short paragraph of plain text: no markup, no surrounding space, nothing hidden. Spaces of other widths
 * become ordinary ones.
 */
export const text = () =>
  z
    .string()
    .overwrite(plainSpaces)
    .trim()
    .check(onlySeen)
    .min(1, { error: 'text that is not empty' })
    .max(longestText);

/** The number of a level of need; that the document has such a level is a rule of its own. */
export const levelNumber = () => z.int().min(1).max(mostLevels);

/** A calendar date of the Gregorian calendar as `2026-11-24` (ISO 8601), without time or zone. */
export const isoDate = () => z.iso.date({ error: 'a real date written as 2026-11-24' });

/** When a text became somebody’s own, and whose. */
export const adoptionSchema = z.strictObject({
  on: isoDate().describe('The day of the decision.'),
  by: text().describe('The body or role that decided, never a person.'),
});

/** A day that has come: something was seen, checked or confirmed on it. `npm run check` refuses one after today. */
export const pastDate = () => isoDate().meta({ past: true });

/** An address a reader may be sent to: https only, and no more than it seems to be; see `isPlainHttps`. */
export const webAddress = () =>
  z
    .url({
      protocol: /^https$/,
      error: 'a web address that starts with https://',
      abort: true,
    })
    .refine(isPlainHttps, {
      error:
        'a web address as a browser shows it, for example https://www.place.example/page, without spaces, backslashes, a name before @, or letters of other alphabets in the name of the site',
    });

/** A picture of this site: a path below static/, never an address of another site. */
export const localPath = () =>
  z.string().regex(/^\/(?![/\\])[\w./-]+$/, { error: 'a path of this site such as /img/team.png' });
