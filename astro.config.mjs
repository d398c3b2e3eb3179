import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { notFound } from "./src/site/addresses/not-found.ts";
import { editions } from "./src/site/editions/lay-out.ts";
import { hostHeaders } from "./src/site/files/host-headers.ts";
import { assets } from "./src/site/assets/vite-assets.ts";
import { sourcePosition } from "./src/site/prose/source-position.ts";

// Where the site will live. Unset, it serves from localhost at the root.
const { SITE_URL = "http://localhost:4321", BASE_PATH = "/" } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: "always",
  // Pictures are set in threads of their own; while they are, further pages are written.
  build: { format: "directory", assets: "assets", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), editions(), notFound(), hostHeaders()],
  vite: {
    plugins: [assets(), sourcePosition()],
    build: { assetsInlineLimit: 0 },
  },
});
