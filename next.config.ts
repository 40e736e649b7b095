import type { NextConfig } from "next";
import { API_HEADERS, CONSTANT_HEADERS } from "./lib/http/security-headers";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // These packages load WebAssembly or native code by path at run time and must not be bundled.
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    // Lists of words, megabytes of them.
    "@zxcvbn-ts/language-common",
    "@zxcvbn-ts/language-de",
    "@zxcvbn-ts/language-en",
    "@zxcvbn-ts/language-es-es",
    "@zxcvbn-ts/language-fr",
  ],
  // Browsers ask for it by themselves wherever a page has not yet named its icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  // Evaluated when the application is built. What depends on the address or the request is in proxy.ts.
  headers: () => [
    { source: "/:path*", headers: [...CONSTANT_HEADERS] },
    { source: "/api/:path*", headers: [...API_HEADERS] },
  ],
};

export default config;
