import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";

type Action<State> = (state: State, form: FormData) => Promise<State>;

/**
 * The same action, but when it cannot be sent `lost` says what to show, so that what was typed is still there.
 * Only in the browser: on the server React must see the action itself, or the form would not work without JavaScript.
 */
export function forgive<State>(action: Action<State>, lost: (state: State, form: FormData) => State): Action<State> {
  if (typeof window === "undefined") return action;
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      if (unstable_isUnrecognizedActionError(error)) await resend(form).catch(() => undefined);
      return lost(state, form);
    }
  };
}

/**
 * The page is older than the site, which knows its action no longer. A fresh copy of the page says what the action is
 * called now, and the browser sends the form there itself, as it would without JavaScript: the answer is a new page.
 */
async function resend(form: FormData): Promise<void> {
  const html = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const fields = findActie(fresh, form);
  if (fields.length === 0) return;
  const element = document.createElement("form");
  element.method = "post";
  element.enctype = "multipart/form-data";
  const typed = [...form].filter(([name]) => !name.startsWith(ACTION));
  for (const [name, value] of [...fields.map((field) => [field.name, field.value] as const), ...typed]) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = String(value);
    element.append(input);
  }
  document.body.append(element);
  element.submit();
  // Who comes back to this page gets it anew: it says nothing of what did arrive.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload(), { once: true });
  // Until the new page is there this one is busy, but not for ever: the sending may be stopped.
  await new Promise((resolve) => {
    addEventListener("pagehide", resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}

/** The fields that name the action of this form: of all forms on the page, the one whose hidden fields say most of the same. */
function findActie(fresh: Document, form: FormData): HTMLInputElement[] {
  const forms = [...fresh.forms].map((element) => {
    const hidden = [...element.querySelectorAll<HTMLInputElement>("input[type=hidden]")];
    const actie = hidden.filter(({ name }) => name.startsWith(ACTION));
    return { actie, same: hidden.filter(({ name, value }) => form.get(name) === value).length };
  });
  return forms
    .filter(({ actie }) => actie.length > 0)
    .reduce((best, other) => (other.same > best.same ? other : best), { actie: [] as HTMLInputElement[], same: -1 })
    .actie;
}

const PATIENCE_MS = 30_000;

/** How React calls the hidden fields of a form that works without JavaScript. */
const ACTION = "$ACTION_";
