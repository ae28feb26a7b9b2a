// Keeps the last advices readable without internet. Network first: what is kept is read only when the network is away.

const ADVIEZEN = "deurwijzer-adviezen";
const VAST = "deurwijzer-vast";
const MEEST = 3;
const OFFLINE = ["/offline", "/en/offline"];
const BIJLAGEN = ["/bewaard.js", "/icon.svg"];

const isAdvies = ({ pathname }) => /^(\/en)?\/advies$/.test(pathname);
const isBijlage = ({ pathname }) => BIJLAGEN.includes(pathname);
const toOffline = ({ pathname }) => OFFLINE[/^\/en(\/|$)/.test(pathname) ? 1 : 0];

self.addEventListener("install", (event) => {
  event.waitUntil(
    Promise.all([...OFFLINE, ...BIJLAGEN].map((pad) => keepVast(pad, true))).then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim().then(keepOpenAdvies));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || url.pathname.startsWith("/api/")) return;
  if (request.mode === "navigate") event.respondWith(openPage(event, url));
  else if (isBijlage(url)) event.respondWith(fetch(request).catch(() => find(VAST, request, { ignoreSearch: true })));
});

async function openPage(event, url) {
  try {
    const response = await fetch(event.request);
    if (isAdvies(url)) event.waitUntil(keepAdvies(url, response.clone()));
    return response;
  } catch {
    const kept = isAdvies(url) ? await find(ADVIEZEN, url.href) : Response.error();
    return kept.type === "error" ? find(VAST, toOffline(url)) : kept;
  }
}

/** The story in an address: without where one has been in vain, and without what was advised before. */
function toVerhaal(href) {
  const url = new URL(href);
  url.searchParams.delete("geweest");
  url.searchParams.delete("toen");
  return url.href;
}

async function find(cacheName, request, options) {
  return (await caches.match(request, { cacheName, ignoreVary: true, ...options })) ?? Response.error();
}

/** Whoever opens an advice as the first page of all had no worker yet when it was fetched. */
async function keepOpenAdvies() {
  const open = await self.clients.matchAll({ type: "window" });
  const urls = open.map((client) => new URL(client.url)).filter(isAdvies);
  await Promise.all(urls.map(async (url) => keepAdvies(url, await fetch(url))));
}

async function keepAdvies(url, response) {
  if (response.status !== 200 || response.redirected) return;
  // A page with only messages about wrong answers has status 200 too, and is no advice.
  if (!(await response.clone().text()).includes('name="bewaarbaar"')) return;
  const cache = await caches.open(ADVIEZEN);
  const key = url.href.split("#")[0];
  // One story takes one place, also of who comes back unhelped.
  const others = await cache.keys();
  await Promise.all(others.filter((old) => toVerhaal(old.url) === toVerhaal(key)).map((old) => cache.delete(old)));
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MEEST).map((old) => cache.delete(old)));
  // Renewed along with the advice, so that it does not grow older than the site.
  await keepVast(toOffline(url), false);
}

async function keepVast(pad, isNeeded) {
  const response = await fetch(pad, { cache: "no-cache" });
  if (response.status !== 200) {
    if (isNeeded) throw new Error(`${pad}: ${response.status}`);
    return;
  }
  await (await caches.open(VAST)).put(pad, response);
}
