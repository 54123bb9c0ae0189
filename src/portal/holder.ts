/** Keeps the content that was last read whole, so that one bad edit in `npm run dev` does not empty the site. */
import { readHistory } from '../features/contacts/plugin/history';
import { readContentHistory } from '../features/whats-new/plugin/history';
import { readChanges } from '../features/publish/plugin/changes';
import type { Site } from '../shared/collection';
import type { Problem } from '../shared/problems';
import { isRelease, londonToday, overdueReason, siteAddress } from './clock';
import { readSite, type SiteReading } from './site';

/** The content of a project, read at the first asking and again at each `refresh`. */
export class SiteHolder {
  private reading: SiteReading | undefined;

  private whole: Site | undefined;

  /** How many times the content was read. */
  readings = 0;

  /** @param root the project's root folder. */
  constructor(readonly root: string) {}

  /** Reads everything again. */
  refresh(): SiteReading {
    const { url, baseUrl: base } = siteAddress();
    this.readings += 1;
    this.reading = readSite(this.root, {
      release: isRelease(),
      today: londonToday(),
      ...overdueReason(),
      url: new URL(base, url).href.replace(/\/$/, ''),
      base,
      history: () => readHistory(this.root),
      contentHistory: () => readContentHistory(this.root),
      latest: () => readChanges(this.root),
    });
    this.whole = this.reading.site ?? this.whole;
    return this.reading;
  }

  /** The last reading, the first where there was none. */
  get last(): SiteReading {
    return this.reading ?? this.refresh();
  }

  /** The newest content without errors; undefined when there has been none. */
  get site(): Site | undefined {
    if (!this.reading) this.refresh();
    return this.whole;
  }

  /** What is wrong with the files as they are now. */
  get problems(): readonly Problem[] {
    return this.last.problems;
  }
}

const holders = new Map<string, SiteHolder>();

/** The one holder of a project; the configuration, the plugin and the Markdown pages all ask the same one. */
export function holderOf(root: string): SiteHolder {
  const holder = holders.get(root) ?? new SiteHolder(root);
  holders.set(root, holder);
  return holder;
}
