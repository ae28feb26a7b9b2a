import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { withSiteServer } from "./site-server.mjs";

/** What a page makes a browser fetch, in kB after gzip, beside a page of the same Next that holds one paragraph. */

/** Inside the project, so that it finds the same packages. */
const BARE = ".deurwijzer/kaal";

/** @returns {Promise<{ js: number, css: number, html: number, foreign: string[] }>} */
export async function weighPage(baseUrl, pagePath) {
  const html = await (await fetch(baseUrl + pagePath)).text();
  const size = async (urls) => {
    let bytes = 0;
    for (const url of urls)
      bytes += gzipSync(Buffer.from(await (await fetch(new URL(url, baseUrl))).arrayBuffer())).length;
    return bytes / 1000;
  };
  const { scripts, styles, foreign } = listAssets(html, baseUrl);
  return { js: await size(scripts), css: await size(styles), html: gzipSync(html).length / 1000, foreign };
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
    const build = spawn(process.execPath, [path.resolve("node_modules/next/dist/bin/next"), "build"], {
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
    return await withSiteServer({}, work, { folder: BARE, ready: "/" });
  } finally {
    rmSync(BARE, { recursive: true, force: true });
  }
}
