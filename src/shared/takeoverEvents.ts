/** What the framework tells the small scripts of a page (src/enhance): how far it has taken the page over. */

/** The page is the framework's, as the server drew it: what was typed meanwhile can be handed over. */
export const drawnEvent = 'portal:drawn';

/** Every component is at work: what was pressed meanwhile can be pressed again. */
export const aliveEvent = 'portal:alive';
