/** A topic as a link: what other pages know of it. */
export interface TopicLink {
  title: string;
  path: string;
}
