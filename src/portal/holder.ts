/** Keeps the content that was last read whole, so that one bad edit in `npm run dev` does not empty the site. */
import { hasErrors, type Problem } from '../shared/problems';
import { isRelease, londonToday, overdueReason } from './clock';
import type { Content } from './content';
import { type ContentReading, loadContent } from './loadContent';

/** The content of a project, read at the first asking and again at each `refresh`. */
export class ContentHolder {
  private reading: ContentReading | undefined;

  private whole: Content | undefined;

  /** @param root the project's root folder. */
  constructor(readonly root: string) {}

  /** Reads everything again. */
  refresh(): ContentReading {
    this.reading = loadContent(this.root, {
      release: isRelease(),
      today: londonToday(),
      ...overdueReason(),
    });
    this.whole = this.reading.content ?? this.whole;
    return this.reading;
  }

  /** The newest content without errors; undefined when there has been none. */
  get content(): Content | undefined {
    if (!this.reading) this.refresh();
    return this.whole;
  }

  /** What is wrong with the files as they are now. */
  get problems(): readonly Problem[] {
    return (this.reading ?? this.refresh()).problems;
  }

  get filesRead(): number {
    return (this.reading ?? this.refresh()).filesRead;
  }

  get broken(): boolean {
    return hasErrors(this.problems);
  }
}

const holders = new Map<string, ContentHolder>();

/** The one holder of a project; the configuration, the plugin and the Markdown pages all ask the same one. */
export function holderOf(root: string): ContentHolder {
  const holder = holders.get(root) ?? new ContentHolder(root);
  holders.set(root, holder);
  return holder;
}
