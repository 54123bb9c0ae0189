/** A page to be made: its address without the site's base address, the component that shows it, and its data. */
export interface PageRoute<P = unknown> {
  path: string;
  /** Path of the component from the project's root, without ending, for example `src/features/contacts/ui/ContactPage`. */
  component: string;
  props: P;
  /** Modules the component receives as props besides, for example compiled Markdown pages: `@site/docs/index.md`. */
  modules?: Record<string, { content: string }[]>;
}
