/** Headers that every response bears; the Content-Security-Policy has a nonce per request and is set in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // The query holds answers: no other site gets to see it. Not `no-referrer`: then a browser without JavaScript sends
  // `Origin: null` with the form of the start page, and Next refuses it.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // lib/cli/serve.mjs does it, in less.
  compress: false,
  // The first paint waits for nothing but the page itself.
  experimental: { inlineCss: true },
  // English stands under /en and has the same pages; the proxy tells them the language.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/en", destination: "/" },
      { source: "/en/:pad*", destination: "/:pad*" },
    ],
  }),
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
