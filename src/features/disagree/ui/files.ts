/** Reads and writes the file of a reading. The libraries are fetched only when somebody has one, or wants one. */
// cspell:ignore jitless
import '../../../shared/jitless';
import { problemOfFile } from '../../../shared/problems';
import { type OpenedReading, readReadingFile } from '../model/file';

export { writeReadingFile } from '../model/file';

/** Far more than any reading has. */
const mostBytes = 500_000;

export async function openReading(file: File): Promise<OpenedReading> {
  if (file.size <= mostBytes) return readReadingFile(file.name, await file.text());
  return {
    left: [],
    problems: [
      problemOfFile(
        file.name,
        'the file is far larger than a list of lines',
        'choose the file that this page saved',
      ),
    ],
  };
}
