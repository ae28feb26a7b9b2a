export type ReadMail = {
  /** By name in small letters, on one line and with its characters written out; of a repeated header the values together. */
  headers: Readonly<Record<string, string>>;
  text: string;
  html: string;
};

/** Reads a mail as it went over the line (RFC 5322 and MIME), as far as ours go: one text part and one HTML part. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(headers["content-type"] ?? "")?.[1];
  const parts = boundary === undefined ? [raw] : body.split(`--${boundary}`).slice(1, -1);
  const read = parts.map((part) => split(part.replace(/^\r\n/, "").replace(/\r\n$/, "")));
  const find = (type: string) => read.filter((part) => part.headers["content-type"] === `${type}; charset=utf-8`);
  const toText = (type: string) => find(type).map(decodeBody).join("\n");
  return { headers, text: toText("text/plain"), html: toText("text/html") };
}

type Part = { headers: Record<string, string>; body: string };

function split(part: string): Part {
  const [head = "", ...rest] = part.split("\r\n\r\n");
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r\n(?=[ \t])/g, "").split("\r\n")) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const known = headers[name.toLowerCase()];
    headers[name.toLowerCase()] = known === undefined ? decodeWords(value) : `${known}, ${decodeWords(value)}`;
  }
  return { headers, body: rest.join("\r\n\r\n") };
}

function decodeBody({ headers, body }: Part): string {
  const encoding = headers["content-transfer-encoding"];
  const bytes =
    encoding === "base64"
      ? Buffer.from(body, "base64")
      : encoding === "quoted-printable"
        ? decodeQuoted(body.replace(/=\r\n/g, ""))
        : Buffer.from(body, "latin1");
  return bytes.toString("utf8").replace(/\r\n/g, "\n");
}

/** RFC 2047; white space between two encoded words is no part of the text. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      (encoding.toLowerCase() === "b" ? Buffer.from(text, "base64") : decodeQuoted(text.replaceAll("_", " "))).toString(
        "latin1",
      ),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, "latin1").toString("utf8"));
}

function decodeQuoted(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}
