import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { withSiteServer } from "./site-server.mjs";

/** What a page makes a browser fetch, in kB, beside a page of the same Next that holds one paragraph. */

/** Inside the project, so that it finds the same packages. */
const BARE = ".deurwijzer/kaal";
const NEXT = path.resolve("node_modules/next/dist/bin/next");

/**
 * `js` and `css` after gzip, wherever they stand; `html` is the page as the server sends it to a browser, with the styles that
 * are in it.
 * @returns {Promise<{ js: number, css: number, html: number, foreign: string[] }>}
 */
export async function weighPage(baseUrl, pagePath) {
  const html = await (await fetch(baseUrl + pagePath)).text();
  const { scripts, styles, foreign } = listAssets(html, baseUrl);
  const [js, linked, sent] = [
    await weighAll(scripts, baseUrl),
    await weighAll(styles, baseUrl),
    await countSent(baseUrl + pagePath),
  ];
  const within = [...html.matchAll(/<style\b[^>]*>([^<]*)/g)].map(([, text]) => gzipSync(text).length);
  const css = linked + within.reduce((sum, bytes) => sum + bytes, 0);
  return { js: js / 1000, css: css / 1000, html: sent / 1000, foreign };
}

async function weighAll(urls, baseUrl) {
  let bytes = 0;
  for (const url of urls)
    bytes += gzipSync(Buffer.from(await (await fetch(new URL(url, baseUrl))).arrayBuffer())).length;
  return bytes;
}

/** Bytes of the body on the line, as a browser asks for it. */
function countSent(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "gzip, deflate, br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk) => (bytes += chunk.length));
      response.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}

/** Scripts that a present-day browser runs, and style sheets; `foreign` is whatever would come from elsewhere. */
function listAssets(html, baseUrl) {
  const tags = [...html.matchAll(/<(script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const scripts = tags.filter((tag) => tag.startsWith("<script") && !/\bnoModule\b/i.test(tag));
  const preloads = tags.filter((tag) => attribute(tag, "as") === "script");
  const urls = (list, name) => list.flatMap((tag) => attribute(tag, name) ?? []);
  const all = [...urls(scripts, "src"), ...urls(preloads, "href")];
  const styles = urls(
    tags.filter((tag) => attribute(tag, "rel") === "stylesheet"),
    "href",
  );
  return {
    scripts: [...new Set(all)],
    styles: [...new Set(styles)],
    foreign: [...all, ...styles].filter((url) => new URL(url, baseUrl).origin !== new URL(baseUrl).origin),
  };
}

/** Builds a bare page with the installed Next, serves it for as long as `work` runs, and takes it away. */
export async function withBarePage(work) {
  rmSync(BARE, { recursive: true, force: true });
  mkdirSync(`${BARE}/app`, { recursive: true });
  const files = {
    "package.json": '{ "name": "kaal", "private": true, "type": "module" }',
    "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
    "app/layout.jsx":
      'export default function Layout({ children }) { return <html lang="nl"><body>{children}</body></html>; }',
    "app/page.jsx": "export default function Page() { return <p>Kaal</p>; }",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(BARE, name), text);
  await new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [NEXT, "build"], {
      cwd: BARE,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: "ignore",
    });
    build.once("error", reject);
    build.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error("De kale pagina kon niet worden gebouwd.")),
    );
  });
  try {
    // Next finds our instrumentation from there, which has no database: what it says of that is no news.
    const options = { program: [NEXT, "start"], folder: BARE, ready: "/", onOutput: () => {} };
    return await withSiteServer({ WERK: "apart" }, work, options);
  } finally {
    rmSync(BARE, { recursive: true, force: true });
  }
}
