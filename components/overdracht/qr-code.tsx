import { encode } from "uqr";

/** An address as a square that a phone reads: black on white in every theme, with the margin that readers ask for. */
export function QrCode({ inhoud, naam }: { inhoud: string; naam: string }) {
  const { data, size } = encode(inhoud, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={naam} shapeRendering="crispEdges" className="w-full">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
