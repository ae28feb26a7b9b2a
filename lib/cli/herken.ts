import { z } from "zod";
import { herkenVerhaal } from "../server/usecases/herken-verhaal";
import { answerJsonLines, idSchema, tekstSchema } from "./json-lines";

/** `npm run --silent herken`: JSON lines in, what each text is about out. The contract stands in tests/eval/README.md. */
const regelSchema = z.strictObject({ id: idSchema, tekst: tekstSchema, taal: z.enum(["nl", "en"]).optional() });

await answerJsonLines(regelSchema, async ({ id, tekst }) => ({ id, ...(await herkenVerhaal(tekst)) }));
