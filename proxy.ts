import { NextResponse, type NextRequest } from "next/server";
import { parseAntwoorden } from "@/lib/vragenlijst/parse-antwoorden";
import { collectParameters } from "@/lib/vragenlijst/parse-query";

/**
 * Runs before every page: a nonce for the Content-Security-Policy, and status 400 where the query holds what no
 * answer can be. The page itself then renders the messages; what only the catalogue can judge keeps status 200.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  // Next reads the nonce from the request and puts it on its own scripts.
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers }, status: hasUnreadableAnswer(request) ? 400 : 200 });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: "/((?!api/|_next/|beeld/|icon.svg|favicon.ico).*)" };

function hasUnreadableAnswer(request: NextRequest): boolean {
  const { pathname, searchParams } = request.nextUrl;
  if (!["/advies", "/advies/waarom"].includes(pathname) && !pathname.startsWith("/vragenlijst/")) return false;
  return parseAntwoorden(collectParameters(searchParams)).fouten.length > 0;
}

function contentSecurityPolicy(nonce: string): string {
  const isDev = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    // React's development build uses eval and inline styles; the production build does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
