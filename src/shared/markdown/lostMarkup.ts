/** Links and tables that a slip of the hand has turned into plain words: the page builds, and the reader sees brackets. */
import type { Nodes, Paragraph, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What is wrong, how to mend it, and how many characters into the node it is. */
export interface LostMarkup {
  message: string;
  fix: string;
  at: number;
}

/** `[words] (address)`; where the address is a web address it is a node of its own, after the bracket. */
const apart = /\[[^\]\n]+\][^\S\n]+\((?=$|[a-z]+:\S|\/|#|\.{1,2}\/)/g;

const lostLinks = ({ value }: Text): LostMarkup[] =>
  [...value.matchAll(apart)].map(({ 0: found, index }) => ({
    message: `${found.replace(/\s*\($/, '')} is no link, since there is a space after it`,
    fix: 'write [words](address) without a space between the brackets',
    at: index,
  }));

/** A row that was meant for a table. */
const row = /^[^\S\n]*\|.*\|[^\S\n]*$/m;

function lostTable(node: Paragraph): LostMarkup[] {
  const found = row.exec(toString(node));
  return found
    ? [
        {
          message: 'this table is read as plain words',
          fix: 'write a row of dashes below its heading, | --- | --- |, with as many cells as the heading',
          at: found.index,
        },
      ]
    : [];
}

function lostCells({ children: [heading, ...rows] }: Table): LostMarkup[] {
  const most = heading?.children.length ?? 0;
  const longest = Math.max(0, ...rows.map(({ children }) => children.length));
  return longest > most
    ? [
        {
          message: `a row of this table has ${longest} cells, and its heading ${most}: the rest is not shown`,
          fix: 'give the heading as many cells; write \\| for a bar inside a cell',
          at: 0,
        },
      ]
    : [];
}

/** Faults of one node; those of its children are theirs. */
export function findLostMarkup(node: Nodes): LostMarkup[] {
  switch (node.type) {
    case 'text':
      return lostLinks(node);
    case 'paragraph':
      return lostTable(node);
    case 'table':
      return lostCells(node);
    default:
      return [];
  }
}
