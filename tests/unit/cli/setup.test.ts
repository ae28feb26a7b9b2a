import { describe, expect, it } from "vitest";
import { findNodeProblem } from "../../../lib/cli/setup.mjs";

describe("versie van Node", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("%s is goed", (version) => {
    expect(findNodeProblem(version)).toBeNull();
  });

  it.each(["20.18.3", "18.20.4", "9.0.0"])("%s is te oud, met wat u kunt doen", (version) => {
    expect(findNodeProblem(version)).toBe(
      `Node ${version} is te oud. Installeer Node 20.19 of nieuwer (https://nodejs.org) en probeer het opnieuw.`,
    );
  });
});
