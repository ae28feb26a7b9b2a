/** What the form in the browser needs to know, apart from the schemas: those would come along to every phone. */

/** Customer Effort Score: 1 is very hard, 5 is very easy. */
export const CIJFERS = [1, 2, 3, 4, 5] as const;
export type Cijfer = (typeof CIJFERS)[number];
