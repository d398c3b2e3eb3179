import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { notFound } from "./src/site/addresses/not-found.ts";
import { editions } from "./src/site/editions/lay-out.ts";
import { hostHeaders } from "./src/site/files/host-headers.ts";
import { devReload } from "./src/site/assets/dev-reload.ts";
import { assets } from "./src/site/assets/vite-assets.ts";
import { sourcePosition } from "./src/site/prose/source-position.ts";

// Where the site will live. Unset, it serves from localhost at the root.
const { SITE_URL = "http://localhost:4321", BASE_PATH = "/" } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  // The development server would answer files that pages make (/assets/site-….css) only with a slash after their names.
  trailingSlash: process.argv.includes("dev") ? "ignore" : "always",
  // Pictures are set in threads of their own; while they are, further pages are written.
  build: { format: "directory", assets: "assets", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), editions(), notFound(), hostHeaders()],
  vite: {
    plugins: [assets(), devReload(), sourcePosition()],
    build: { assetsInlineLimit: 0 },
  },
});
