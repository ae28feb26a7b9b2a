// Starts the worker that keeps advices, and fills the list of them on the page for who has no internet.
(() => {
  const ADVIEZEN = "deurwijzer-adviezen";
  // Both are only there on https and on localhost.
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();

  function start() {
    const deel = document.querySelector("[data-bewaard]");
    if (deel === null) return;
    deel.querySelector("button").addEventListener("click", () => void clear(deel));
    void show(deel);
  }

  async function show(deel) {
    // `has` first: opening a cache makes it.
    const cache = (await caches.has(ADVIEZEN)) ? await caches.open(ADVIEZEN) : null;
    const keys = cache === null ? [] : await cache.keys();
    const lijst = deel.querySelector("ul");
    const look = lijst.dataset.link ?? "";
    const items = await Promise.all(keys.reverse().map(async (key) => toItem(key.url, await cache.match(key), look)));
    lijst.replaceChildren(...items);
    deel.hidden = items.length === 0;
    document.querySelector("[data-geen-bewaard]").hidden = items.length > 0;
  }

  async function toItem(url, response, look) {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const link = document.createElement("a");
    link.href = url;
    link.className = look;
    link.lang = page.documentElement.lang;
    // Without the name of the site behind it.
    link.textContent = page.title.replace(/ – [^–]*$/, "");
    const item = document.createElement("li");
    item.append(link);
    const datum = response.headers.get("date");
    if (datum !== null) {
      const stijl = { dateStyle: "long", timeStyle: "short" };
      const taal = document.documentElement.lang === "en" ? "en-GB" : "nl-NL";
      item.append(` (${new Date(datum).toLocaleString(taal, stijl)})`);
    }
    return item;
  }

  async function clear(deel) {
    await caches.delete(ADVIEZEN);
    await show(deel);
    const gewist = document.querySelector("[data-gewist]");
    gewist.hidden = false;
    gewist.focus();
  }
})();
