/** What the home page receives. */
import type { Level } from '../../level-of-need/model/schema';
import type { VersionHeader } from '../../level-of-need/model/slices';
import type { TopicLink } from '../../topics/model/link';

export interface NewsItem {
  kind: 'brief' | 'update';
  path: string;
  title: string;
  description: string;
  /** Calendar date, `2026-11-24`. */
  date: string;
  audiences: string[];
}

export interface HomePageProps {
  title: string;
  tagline: string;
  version: VersionHeader;
  levels: Pick<Level, 'number' | 'name' | 'slug' | 'summary'>[];
  briefs: NewsItem[];
  updates: NewsItem[];
  topics: TopicLink[];
  guidance: { path: string; title: string }[];
  audit: { id: string; title: string; summary: string } | undefined;
}
