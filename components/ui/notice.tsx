import type { ReactNode } from "react";

const LOOK = {
  neutral: "border-line bg-sunken",
  warning: "border-warning-line bg-warning-soft",
};

export function Notice({ kind, children }: { kind: keyof typeof LOOK; children: ReactNode }) {
  return <div className={`space-y-2 rounded-md border-l-4 px-5 py-4 ${LOOK[kind]}`}>{children}</div>;
}
