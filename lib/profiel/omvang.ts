import { z } from "zod";

/** A figure against last year. */
export const GROEI = ["gekrompen", "gelijk", "gegroeid"] as const;
export const groeiSchema = z.enum(GROEI);
export type Groei = z.infer<typeof groeiSchema>;

/** Yearly turnover in euros, along the bounds of the EU definition of mkb (2003/361/EG). */
export const OMZETKLASSEN = ["tot-2m", "2m-10m", "10m-50m", "boven-50m"] as const;
export const omzetklasseSchema = z.enum(OMZETKLASSEN);
export type Omzetklasse = z.infer<typeof omzetklasseSchema>;
