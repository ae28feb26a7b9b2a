import { getTaal } from "@/components/taal";
import { MAX_NAAM, MAX_VERHAAL } from "@/lib/overdracht/dossier";
import { BERICHTEN, LOCALES } from "@/lib/teksten/teksten";

/** The sentence per field and code, such as "naam.leeg", in the language of the page: for forms that pick one in the browser. */
export function describeVeldfouten(): Record<string, string> {
  const taal = getTaal();
  return Object.fromEntries(
    Object.entries(BERICHTEN[taal].overdracht.aanvraag.fouten).flatMap(([veld, codes]) =>
      Object.entries(codes).map(([code, zin]) => [
        `${veld}.${code}`,
        zin.replace("{max}", (veld === "naam" ? MAX_NAAM : MAX_VERHAAL).toLocaleString(LOCALES[taal])),
      ]),
    ),
  );
}
