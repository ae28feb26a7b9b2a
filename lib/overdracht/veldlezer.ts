import type { z } from "zod";

/** What is wrong with one field of a form. */
export type Veldfout<Veld extends string> = {
  veld: Veld;
  code: "leeg" | "te-lang" | "ongeldig" | "geen-van-beide";
};

export type Veldlezer<Veld extends string> = {
  /** All that was wrong so far. */
  fouten: Veldfout<Veld>[];
  /** Null when it is empty or wrong. */
  read: <T>(veld: Veld, schema: z.ZodType<T>, waarde: string, max: number) => T | null;
  /** As `read`, but empty is wrong too. */
  demand: <T>(veld: Veld, schema: z.ZodType<T>, waarde: string, max: number) => T | null;
};

/** Reads the fields of a form one by one, and remembers what is wrong, so that all of it can be told at once. */
export function createVeldlezer<Veld extends string>(): Veldlezer<Veld> {
  const fouten: Veldfout<Veld>[] = [];
  const read: Veldlezer<Veld>["read"] = (veld, schema, waarde, max) => {
    if (waarde.trim() === "") return null;
    const { data, error } = schema.safeParse(waarde);
    if (error !== undefined) fouten.push({ veld, code: waarde.trim().length > max ? "te-lang" : "ongeldig" });
    return data ?? null;
  };
  return {
    fouten,
    read,
    demand: (veld, schema, waarde, max) => {
      if (waarde.trim() === "") fouten.push({ veld, code: "leeg" });
      return read(veld, schema, waarde, max);
    },
  };
}
