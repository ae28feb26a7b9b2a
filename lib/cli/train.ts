import { getContentDir } from "../server/env";
import { trainHerkenmodel } from "../server/usecases/train-herkenmodel";
import { describeProblemen } from "./describe-problemen";

/** `npm run train`: checks the sentences under content/taxonomie and trains recognition on them. */
const begin = performance.now();
const result = trainHerkenmodel(getContentDir());
if (result.status === "ongeldig") {
  process.stderr.write(
    describeProblemen("De formuleringen zijn ongeldig; het herkenmodel is niet gewijzigd.", result.problemen),
  );
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(
    `Herkenning geleerd van ${result.zinnen} zinnen in ${seconds} s: ${result.kenmerken} kenmerken, ` +
      `${(result.bytes / 1e6).toFixed(2)} MB\n`,
  );
}
