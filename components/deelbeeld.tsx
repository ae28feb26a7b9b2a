import type { Vertaler } from "@/lib/teksten/teksten";

/** Longest text that fits; the rest is cut at a word. */
const MAX_TITEL = 90;

/**
 * The picture of a shared link. It is drawn by the image library of Next, which knows a part of CSS and no class names; its colours
 * are those of globals.css in the light theme.
 */
export function Deelbeeld({ titel, soort, t }: { titel: string; soort: string | null; t: Vertaler }) {
  const leus = t("algemeen.leus");
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: "72px 80px",
        background: "#faf6ef",
        borderLeft: "28px solid #0e5a55",
        color: "#1c2a2b",
      }}
    >
      <div style={{ fontSize: 34, color: "#4d5b5b" }}>{soort}</div>
      <div style={{ fontSize: titel.length > 45 ? 64 : 84, lineHeight: 1.15 }}>{shorten(titel)}</div>
      <div style={{ display: "flex", alignItems: "baseline", justifyContent: "space-between" }}>
        <div style={{ fontSize: 44, color: "#0e5a55" }}>{t("algemeen.naam")}</div>
        {titel !== leus && <div style={{ fontSize: 30, color: "#4d5b5b" }}>{leus}</div>}
      </div>
    </div>
  );
}

function shorten(titel: string): string {
  if (titel.length <= MAX_TITEL) return titel;
  return `${titel.slice(0, MAX_TITEL).replace(/\s+\S*$/u, "")}…`;
}
