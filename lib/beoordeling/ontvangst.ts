/** Why something was not kept. `verlopen`: there is no mark of today without a remark that this one goes with. */
export type Beoordelingsfout = "te-lang" | "te-druk" | "verlopen" | "ongeldig" | "storing";

/** What became of a mark or remark. */
export type Ontvangst = "bewaard" | Beoordelingsfout;
