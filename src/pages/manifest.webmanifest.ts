import type { APIRoute } from "astro";
import { file, page } from "~/site/addresses/urls";
import { palette } from "~/chart-kit/theme";
import { site as words } from "~/i18n/site";

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: `${words.name.en} ${words.name.zh}`,
      short_name: words.name.en,
      description: words.tagline.en,
      start_url: page("/", "en"),
      scope: page("/", "en"),
      display: "browser",
      background_color: palette.light.paper,
      theme_color: palette.light.paper,
      icons: [
        { src: file("favicon.svg"), type: "image/svg+xml", sizes: "any" },
        { src: file("icon-512.png"), type: "image/png", sizes: "512x512" },
        { src: file("icon-180.png"), type: "image/png", sizes: "180x180" },
      ],
    }),
    { headers: { "content-type": "application/manifest+json; charset=utf-8" } },
  );
