import { z } from "zod";
import { findBegin, KOPPEN, koppenSchema, type Herkenmodel } from "./herkenmodel";

/** First bytes of the file; the number goes up when its shape changes. */
const MERK = "DEURWIJZER-HERKENMODEL-1\n";

const temperatuurSchema = z.record(z.enum(KOPPEN), z.number().positive());
const kopregelSchema = z.strictObject({
  koppen: koppenSchema,
  temperatuur: temperatuurSchema,
  /** Features in the order of the rows. */
  kenmerken: z.array(z.string()),
});

/** The file that is there is no model of this version. */
export class OngeldigHerkenmodel extends Error {}

/** The model as one file: a mark, the length of a line of JSON, that line, then importance, scale and weights as numbers. */
export function encodeHerkenmodel(model: Herkenmodel): Uint8Array {
  const { koppen, temperatuur, rijen, belang, schaal, gewichten } = model;
  const json = JSON.stringify({ koppen, temperatuur, kenmerken: [...rijen.keys()] });
  const kop = new TextEncoder().encode(`${MERK}${new TextEncoder().encode(json).length}\n${json}`);
  const bytes = new Uint8Array(kop.length + 8 * rijen.size + gewichten.length);
  bytes.set(kop);
  const numbers = new DataView(bytes.buffer, kop.length);
  belang.forEach((value, row) => numbers.setFloat32(4 * row, value, true));
  schaal.forEach((value, row) => numbers.setFloat32(4 * (rijen.size + row), value, true));
  bytes.set(new Uint8Array(gewichten.buffer, gewichten.byteOffset, gewichten.length), kop.length + 8 * rijen.size);
  return bytes;
}

/** @throws OngeldigHerkenmodel when the bytes are no model of this version */
export function decodeHerkenmodel(bytes: Uint8Array): Herkenmodel {
  const text = (van: number, tot: number) => new TextDecoder().decode(bytes.subarray(van, tot));
  if (text(0, MERK.length) !== MERK) throw new OngeldigHerkenmodel("ander merk");
  const endOfLength = bytes.indexOf(10, MERK.length);
  const begin = endOfLength + 1 + Number(text(MERK.length, endOfLength));
  const { koppen, temperatuur, kenmerken } = kopregelSchema.parse(JSON.parse(text(endOfLength + 1, begin)));

  const columns = findBegin(koppen);
  const rows = kenmerken.length;
  if (bytes.length !== begin + 8 * rows + rows * columns.kolommen) throw new OngeldigHerkenmodel("andere lengte");
  const numbers = new DataView(bytes.buffer, bytes.byteOffset + begin);
  return {
    koppen,
    ...columns,
    temperatuur,
    rijen: new Map(kenmerken.map((naam, row) => [naam, row])),
    belang: Float32Array.from(kenmerken, (_, row) => numbers.getFloat32(4 * row, true)),
    schaal: Float32Array.from(kenmerken, (_, row) => numbers.getFloat32(4 * (rows + row), true)),
    gewichten: new Int8Array(bytes.subarray(begin + 8 * rows)),
  };
}
