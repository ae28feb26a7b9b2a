/** The pages about the site itself, in the order in which they stand at the foot of every page; the word is also the address. */
export const INFORMATIEPAGINAS = ["over", "privacy", "cookies", "toegankelijkheid", "colofon", "contact"] as const;
export type Informatiepagina = (typeof INFORMATIEPAGINAS)[number];
