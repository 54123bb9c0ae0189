/**
 * The site's policy allows no code made from text, and zod makes some as soon as there is a schema, unless it was told
 * not to: import this before all that has one. cspell:ignore jitless
 */
import * as z from 'zod';

z.config({ jitless: true });
