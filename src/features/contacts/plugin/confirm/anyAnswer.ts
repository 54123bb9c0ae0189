/** An answer in a text: the file of the form, that file pasted or quoted in a reply, or the lines of the message. */
import { problemOfFile } from '../../../../shared/problems';
import { type GivenReading, isAnswerFile, readAnswerFile } from './given';
import { isReply, readReply, unquoted } from './reply';

/** A line of such a file: a field of it, or what belongs to the field above. */
const field = /^(?:contact|answer|by|on|instead|details):/;
const inner = /^ +\S/;

/**
 * The file of the form within a text.
 * @returns its lines at the places where they are, or where a mail program broke a line of it.
 */
function findPasted(text: string): { pasted: string } | { brokenAt: number } | undefined {
  const lines = text.split(/\r\n?|\n/).map((line) => unquoted(line).trimEnd());
  const start = lines.findIndex(
    (line, at) => /^contact: *\S/.test(line) && lines[at + 1]?.match(/^answer:/),
  );
  if (start < 0) return undefined;
  const rest = lines.slice(start);
  const stop = rest.findIndex((line) => line !== '' && !field.test(line) && !inner.test(line));
  const end = stop < 0 ? rest.length : stop;
  // Words right below the file were part of its last line; an empty line parts it from a greeting.
  if (stop > 0 && rest[stop - 1] !== '') return { brokenAt: start + stop + 1 };
  return { pasted: [...lines.slice(0, start).map(() => ''), ...rest.slice(0, end)].join('\n') };
}

/** @param today the calendar date in Europe/London. */
export function readAnyAnswer(file: string, text: string, today: string): GivenReading {
  if (isReply(text)) return readReply(file, text, today);
  if (/\.ya?ml$/i.test(file)) return readAnswerFile(file, text);
  const found = findPasted(text);
  if (found && 'brokenAt' in found)
    return {
      problems: [
        {
          ...problemOfFile(
            file,
            'the answer goes on here in a way that we cannot read: a mail program may have broken a line',
            'ask for the file itself, attached; or leave an empty line below the answer',
          ),
          line: found.brokenAt,
        },
      ],
    };
  if (found) return readAnswerFile(file, found.pasted);
  return isAnswerFile(file, text) ? readAnswerFile(file, text) : readReply(file, text, today);
}
