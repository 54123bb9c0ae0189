/** Reads a file of a reading. The libraries are fetched only when somebody opens one. */
import * as z from 'zod';
import { type OpenedReading, readReadingFile } from '../model/file';

// The site's policy allows no code made from text. cspell:ignore jitless
z.config({ jitless: true });

/** Far more than any reading has. */
const mostBytes = 500_000;

export async function openReading(file: File): Promise<OpenedReading> {
  if (file.size <= mostBytes) return readReadingFile(file.name, await file.text());
  return {
    left: [],
    problems: [
      {
        file: file.name,
        line: 1,
        column: 1,
        field: '',
        message: 'the file is far larger than a list of lines',
        fix: 'choose the file that this page saved',
        severity: 'error',
      },
    ],
  };
}
