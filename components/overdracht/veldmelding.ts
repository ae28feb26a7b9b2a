import type { FieldMessage } from "@/components/ui/field-error";
import type { Veldfout } from "@/lib/overdracht/veldlezer";

/** The words for what is wrong with a field: `fouten` has a sentence per field and code, such as "naam.leeg". */
export type Veldteksten = { foutVoor: string; fouten: Readonly<Record<string, string>> };

export function describeVeldfout({ veld, code }: Veldfout<string>, { fouten }: Veldteksten): string {
  return fouten[`${veld}.${code}`] ?? "";
}

/** The message beside a field; null when nothing is wrong with it. */
export function findVeldmelding(
  veld: string,
  fouten: readonly Veldfout<string>[],
  teksten: Veldteksten,
): FieldMessage | null {
  const fout = fouten.find((other) => other.veld === veld);
  return fout === undefined ? null : { prefix: teksten.foutVoor, text: describeVeldfout(fout, teksten) };
}
