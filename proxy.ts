import { NextResponse, type NextRequest } from "next/server";
import { findVerhuisdPad, isVindbaarPad } from "@/lib/server/loaders/load-catalogus";
import { isGeldigOverdrachtpad } from "@/lib/server/overdrachtlinks";
import { getStijlbronnen } from "@/lib/server/stijlbronnen";
import { parseAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import { PAD_HEADER, splitTaaladres, TAAL_HEADER, toTaaladres } from "@/lib/teksten/taaladres";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { collectParameters } from "@/lib/vragenlijst/parse-query";
import { stapSchema } from "@/lib/vragenlijst/stappen";

/**
 * Runs before every page. A page of an area that has another name now leads there. The others get a nonce for the
 * Content-Security-Policy, and status 400 where the query holds what no answer can be: the page itself then renders the messages.
 * What only the catalogue can judge keeps status 200.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { taal, pad } = splitTaaladres(request.nextUrl.pathname);
  const moved = await findVerhuisdPad(pad);
  if (moved !== null) return NextResponse.redirect(new URL(toTaaladres(moved, taal), request.url), 308);
  // Next renders a 404 of a dynamic route in the browser only, and fails on a broken percent sign: both go to the static page.
  const target = (await isUnknownAddress(pad)) ? new URL(toTaaladres("/niet-gevonden", taal), request.url) : null;
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  // Next reads the nonce from the request and puts it on its own scripts.
  headers.set("Content-Security-Policy", policy);
  headers.set(TAAL_HEADER, taal);
  headers.set(PAD_HEADER, pad + request.nextUrl.search);

  const status = target !== null ? 404 : findStatus(request, pad);
  // English pages are the same pages under another address (the rewrites of next.config.mjs).
  const response =
    target === null
      ? NextResponse.next({ request: { headers }, status })
      : NextResponse.rewrite(target, { request: { headers }, status });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // Not before public/bewaard.js, which is on every page; before public/sw.js, for a worker has a policy of its own.
  matcher: "/((?!api/|_next/|beeld/|bewaard.js|icon.svg|favicon.ico|robots.txt|sitemap.xml|manifest.webmanifest).*)",
};

/** Folders whose pages come from the catalogue. */
const CATALOGUSMAPPEN = ["dienstverleners", "diensten", "themas", "regio"];

async function isUnknownAddress(pathname: string): Promise<boolean> {
  const [, folder = "", page, ...more] = pathname.split("/");
  if (CATALOGUSMAPPEN.includes(folder)) return !(await isVindbaarPad(pathname));
  if (folder === "overdracht") return !isReadable(pathname);
  if (folder !== "vragenlijst" && folder !== "buiten-bereik") return false;
  if (page === undefined || more.length > 0) return true;
  return folder === "vragenlijst" ? page !== "samenvatting" && !stapSchema.safeParse(page).success : !isReden(page);
}

/** Whether its percent signs are whole. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURI(pathname) !== "";
  } catch {
    return false;
  }
}

/** A link of an overdracht that opens nothing has a page of its own, and that page says 404. */
function findStatus(request: NextRequest, pad: string): 200 | 400 | 404 {
  if (pad.startsWith("/overdracht/")) return isGeldigOverdrachtpad(pad) ? 200 : 404;
  return hasUnreadableAnswer(request, pad) ? 400 : 200;
}

function hasUnreadableAnswer({ nextUrl: { searchParams } }: NextRequest, pathname: string): boolean {
  if (!["/advies", "/advies/waarom", "/overdracht"].includes(pathname) && !pathname.startsWith("/vragenlijst/"))
    return false;
  return parseAntwoorden(collectParameters(searchParams)).fouten.length > 0;
}

function contentSecurityPolicy(nonce: string): string {
  const isDev = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    // React's development build uses eval and inline styles; the production build does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : getStijlbronnen()}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
