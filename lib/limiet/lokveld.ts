/** Field that people do not see and leave empty; a program that fills in everything fills this in too. */
export const LOKVELD = "onderwerp";
