/** A plain line whose professional text is not what it was read against, for lists of what is due. */
export interface PlainToRead {
  /** The title of its page. */
  page: string;
  plain: string;
  /** The professional text as it is now. */
  professional: string;
  /** What to write once both were read. */
  mark: string;
}
