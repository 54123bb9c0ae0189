/** Stands for a module that is left out: see withoutPrism.ts. */
