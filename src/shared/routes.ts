/** A page to be made: its address without the site's base address, the component that shows it, and its data. */
export interface PageRoute<Props extends object> {
  path: string;
  /** Path of the component from the project's root, without ending, for example `src/features/contacts/ui/ContactPage`. */
  component: string;
  props: Props;
  /** Modules the component receives as props besides, for example compiled Markdown pages: `@site/docs/index.md`. */
  modules?: Record<string, { content: string }[]>;
}

/** A page in a list of pages with other components. */
export type Route = PageRoute<object>;

/**
 * A page whose props are those of its component: `page<ComponentProps<typeof GlossaryPage>>({…})`. The component is
 * named by a string, so that build code never loads React; its type has to be given, since without one the compiler
 * would take whatever is written for right.
 */
export const page = <Props extends object = never>(route: PageRoute<NoInfer<Props>>): Route =>
  route;
