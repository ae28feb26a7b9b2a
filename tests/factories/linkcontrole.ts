import type { Linkcontrole } from "@/lib/linkcheck/linkcontrole";

/** A check that found the address in order; per address, as the rest of linkcheck wants them. */
export function buildLinkcontrole(
  url: string,
  gecontroleerdOp: Date,
  rest: Partial<Linkcontrole> = {},
): [string, Linkcontrole] {
  const goed: Linkcontrole = {
    url,
    gecontroleerdOp,
    uitkomst: "goed",
    httpStatus: 200,
    eindadres: null,
    detail: null,
    stukSinds: null,
  };
  return [url, { ...goed, ...rest }];
}
