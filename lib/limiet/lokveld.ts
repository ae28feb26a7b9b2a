/**
 * Field that people do not see and leave empty; a program that fills in everything fills this in too. Its name is of no
 * use to a browser or a password manager, which know the likes of "subject" and fill them in for people.
 */
export const LOKVELD = "laat-leeg";
