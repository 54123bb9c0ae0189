/**
 * The parser's faults in the words of whoever keeps the file. The parser names what it expected next; an author wants
 * to know what to change, and the line says which of several slips it was.
 */
import type { ErrorCode } from 'yaml';

interface Told {
  message: string;
  fix: string;
}

/** A fault as the parser reports it, with the line it stands in. */
export interface Fault {
  code: ErrorCode;
  message: string;
  line: string;
  /** The rest of that line, from the place of the fault. */
  rest: string;
}

const inLine = 'line it up with its neighbours, two spaces for each step';

const outOfLine: Told = {
  message: 'this line does not start where the lines it belongs with start',
  fix: inLine,
};

const quote = 'put the text in quotes';

function tellIndent({ message }: Fault): Told {
  const bracket = /end with a ([}\]])/.exec(message)?.[1];
  return bracket
    ? {
        message: `a bracket above this line is not closed with ${bracket}`,
        fix: `write ${bracket} where the brackets end`,
      }
    : outOfLine;
}

/** A name without a colon, or a line that the line above cannot take in. */
function tellName({ line }: Fault): Told {
  const [, name, rest] = /^\s*(?:- )?([A-Za-z_]\w*)(?:\s+([^:]*))?$/.exec(line) ?? [];
  if (name === undefined)
    return {
      message: 'this line does not belong to the field above it',
      fix: 'line it up with its neighbours; a text that goes on is indented below its field',
    };
  return {
    message: `there is no colon after ${name}`,
    fix: `write ${name}: ${rest ?? ''}`.trim(),
  };
}

/** A second colon in a line, or a line below it that is too far in. */
const tellColon = ({ rest }: Fault): Told =>
  /:(?:\s|$)/.test(rest)
    ? { message: 'there is a colon and a space inside this text', fix: quote }
    : {
        message: 'the line below this one is too far in to be a field of its own',
        fix: inLine,
      };

function tellMissing({ message }: Fault): Told {
  if (message.includes('without - indicator')) return outOfLine;
  if (message.includes('directives'))
    return { message: 'a line above this one starts with %, which a text may not', fix: quote };
  return message.includes('quote')
    ? {
        message: 'a text that begins with a quotation mark does not end with one',
        fix: 'close the quote at the end of the text',
      }
    : { message: 'this line cannot be read', fix: 'compare it with a neighbouring file' };
}

function tellSurplus({ message, rest }: Fault): Told {
  if (/flow-(?:map|seq)-end/.test(message))
    return { message: `there is one ${rest.charAt(0)} too many`, fix: 'delete it' };
  return message.includes('at node end')
    ? {
        message: 'words follow the end of a text in quotes, or a word that starts with a sign',
        fix: 'put the whole text in quotes of the other kind: "…" around it, or \'…\'',
      }
    : {
        message: 'there is a sign here that is in no text',
        fix: 'check the quotes, colons and indentation just before this place',
      };
}

const tellStart = ({ rest }: Fault): Told => ({
  message: `a text may not start with ${rest.charAt(0)}`,
  fix: quote,
});

const tellers: Partial<Record<ErrorCode, (fault: Fault) => Told>> = {
  TAB_AS_INDENT: () => ({
    message: 'this line is indented with a tab',
    fix: 'indent with two spaces, never a tab',
  }),
  DUPLICATE_KEY: ({ rest }) => ({
    message: `${/^[^:]*/.exec(rest)?.[0] ?? 'a field'} is written twice in one group of fields`,
    fix: 'keep one of the two and delete the other',
  }),
  MULTIPLE_DOCS: () => ({
    message: 'a line of three hyphens starts a second document here',
    fix: 'delete the line; one file holds one record',
  }),
  BAD_DQ_ESCAPE: () => ({
    message: 'a backslash inside "…" starts a code',
    fix: 'write \\\\ for a backslash, or use single quotes',
  }),
  BLOCK_IN_FLOW: () => ({
    message: 'there is a list with hyphens inside brackets',
    fix: 'separate with commas inside brackets',
  }),
  BAD_INDENT: tellIndent,
  MULTILINE_IMPLICIT_KEY: tellName,
  BLOCK_AS_IMPLICIT_KEY: tellColon,
  MISSING_CHAR: tellMissing,
  UNEXPECTED_TOKEN: tellSurplus,
  BAD_SCALAR_START: tellStart,
  BAD_DIRECTIVE: tellStart,
  BAD_ALIAS: tellStart,
  TAG_RESOLVE_FAILED: tellStart,
};

/** What an author reads of a fault. */
export function explainFault(fault: Fault): Told {
  return (
    tellers[fault.code]?.(fault) ?? {
      message: 'this line cannot be read',
      fix: 'compare it with the same line in a neighbouring file',
    }
  );
}
