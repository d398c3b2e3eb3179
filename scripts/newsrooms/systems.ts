import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { thisSystem } from "../system.ts";
import type { Newsroom } from "./newsroom.ts";
import { debianSystems } from "./debian.ts";
import { versions, type PackageName, type Packages } from "./packages.ts";

const named = (name: string, of: PackageName) => `${name} ${versions[of].replace(/^.*@/, "")}`;

const frames = ["short", "frame", "picture"] as const;

/** Runs in a page of its own, with the editor's script in it: gives the editor a code and takes what it would save. */
async function edited(page: Page, scripts: readonly string[], convert: string, code: string): Promise<string> {
  await page.goto("about:blank");
  await page.setContent('<!doctype html><div id="place"></div>');
  for (const content of scripts) await page.addScriptTag({ content });
  return page.evaluate(`(${convert})(${JSON.stringify(code)})`);
}

const tinymce = `async (code) => {
  const [editor] = await tinymce.init({
    selector: "#place", license_key: "gpl", skin: false, content_css: false, promotion: false, branding: false,
  });
  editor.setContent(code);
  return editor.getContent();
}`;

const ckeditor = (html: string) => `async (code) => {
  const { ClassicEditor, Essentials, Paragraph, Link, Image, HtmlEmbed } = CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector("#place"), {
    licenseKey: "GPL", plugins: [Essentials, Paragraph, Link, Image, HtmlEmbed],
  });
  editor.setData(${html});
  return editor.getData();
}`;

const quill = `(code) => {
  const editor = new Quill("#place");
  editor.clipboard.dangerouslyPasteHTML(code);
  return editor.getSemanticHTML();
}`;

const trix = `async (code) => {
  const editor = document.createElement("trix-editor");
  document.body.append(editor);
  await new Promise((done) => editor.addEventListener("trix-initialize", done, { once: true }));
  editor.editor.loadHTML(code);
  return editor.value;
}`;

/** What Hugo makes of a page whose text is the code, with its settings as it comes. */
function hugo(folder: string, code: string): string {
  const site = join(folder, "hugo-site");
  rmSync(site, { recursive: true, force: true });
  for (const part of ["content", "layouts/_default"]) mkdirSync(join(site, part), { recursive: true });
  writeFileSync(join(site, "config.toml"), 'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "404"]\n');
  writeFileSync(join(site, "layouts/_default/single.html"), "{{ .Content }}");
  writeFileSync(join(site, "content/page.md"), `---\ntitle: A page\n---\n\n${code}\n`);
  thisSystem.output("hugo", ["--source", site, "--quiet"]);
  return readFileSync(join(site, "public/page/index.html"), "utf8");
}

/** What Eleventy makes of a Markdown file that holds the code. */
async function eleventy(packages: Packages, code: string): Promise<string> {
  const { Eleventy } = await packages.load<{
    Eleventy: new (
      input: string,
      output: string,
      options: object,
    ) => { toJSON: () => Promise<{ content: string; inputPath: string }[]> };
  }>("@11ty/eleventy");
  // A folder for each code: Eleventy remembers what it has read.
  const input = mkdtempSync(join(packages.folder, "eleventy-"));
  writeFileSync(join(input, "page.md"), `${code}\n`);
  const [page] = await new Eleventy(input, join(input, "out"), {
    quietMode: true,
    // The cache is no part of the repository, and Eleventy leaves out what Git does.
    config: (settings: { setUseGitIgnore: (use: boolean) => void }) => settings.setUseGitIgnore(false),
  }).toJSON();
  return page!.content;
}

/** What an MDX page with the code in it is rendered to. @throws if it does not compile */
async function mdx(packages: Packages, code: string): Promise<string> {
  type Component = (properties: object) => unknown;
  const { evaluate } = await packages.load<{
    evaluate: (text: string, options: object) => Promise<{ default: Component }>;
  }>("@mdx-js/mdx");
  const runtime = await packages.load<object>("preact/jsx-runtime");
  const { renderToString } = await packages.load<{ renderToString: (node: unknown) => string }>(
    "preact-render-to-string",
  );
  const { h } = await packages.load<{ h: (component: Component, properties: object) => unknown }>("preact");
  return renderToString(h((await evaluate(code, runtime)).default, {}));
}

/**
 * The systems that can be had, each set up as it comes.
 * @param page a page of a browser for the editors that run in one
 */
export async function newsroomsWith(packages: Packages, page: Page): Promise<Newsroom[]> {
  const { load, text } = packages;
  const editor = (scripts: readonly string[], convert: string) => (code: string) =>
    edited(page, scripts.map(text), convert, code);
  const { JSDOM } = await load<{ JSDOM: new (html: string) => { window: object } }>("jsdom");
  const { default: createDOMPurify } = await load<{
    default: (window: object) => { sanitize: (html: string, options?: object) => string };
  }>("dompurify");
  const { default: sanitizeHtml } = await load<{
    default: ((html: string, options?: object) => string) & {
      defaults: { allowedTags: string[]; allowedAttributes: Record<string, string[]> };
    };
  }>("sanitize-html");
  const { default: xss } = await load<{ default: { default?: (html: string) => string } & ((html: string) => string) }>(
    "xss",
  );
  const { default: juice } = await load<{ default: (html: string) => string }>("juice");
  const { unified } = await load<{ unified: () => { use: (...plugin: unknown[]) => never } }>("unified");
  const plugins = await Promise.all(
    ["rehype-parse", "rehype-sanitize", "rehype-stringify"].map((name) => load<{ default: unknown }>(name)),
  );
  const rehyped = plugins.reduce<{ use: (...plugin: unknown[]) => never; processSync: (html: string) => unknown }>(
    (chain, { default: plugin }, index) => (index === 0 ? chain.use(plugin, { fragment: true }) : chain.use(plugin)),
    unified() as never,
  );
  const { generateHTML, generateJSON } = await load<{
    generateHTML: (document: object, extensions: unknown[]) => string;
    generateJSON: (html: string, extensions: unknown[]) => object;
  }>("@tiptap/html/server");
  const { StarterKit: starterKit } = await load<{ StarterKit: unknown }>("@tiptap/starter-kit");
  const { Image: image } = await load<{ Image: unknown }>("@tiptap/extension-image");
  const hugoVersion = /v[\d.]+/.exec(thisSystem.output("hugo", ["version"]) ?? "")?.[0].slice(1);
  return [
    {
      id: "tinymce",
      name: named("TinyMCE", "tinymce"),
      codes: frames,
      publish: editor(
        ["tinymce.js", "themes/silver/theme.js", "models/dom/model.js", "icons/default/icons.js"].map(
          (file) => `tinymce/${file}`,
        ),
        tinymce,
      ),
    },
    {
      id: "tinymce",
      name: named("TinyMCE", "tinymce6"),
      codes: frames,
      publish: editor(
        ["tinymce.js", "themes/silver/theme.js", "models/dom/model.js", "icons/default/icons.js"].map(
          (file) => `tinymce6/${file}`,
        ),
        tinymce,
      ),
    },
    {
      id: "ckeditor",
      name: named("CKEditor", "ckeditor5"),
      codes: frames,
      publish: editor(["ckeditor5/dist/browser/ckeditor5.umd.js"], ckeditor("code")),
    },
    {
      id: "ckeditor-html",
      name: named("CKEditor", "ckeditor5"),
      codes: frames,
      publish: editor(
        ["ckeditor5/dist/browser/ckeditor5.umd.js"],
        ckeditor('`<div class="raw-html-embed">${code}</div>`'),
      ),
    },
    { id: "quill", name: named("Quill", "quill"), codes: frames, publish: editor(["quill/dist/quill.js"], quill) },
    { id: "trix", name: named("Trix", "trix"), codes: frames, publish: editor(["trix/dist/trix.umd.js"], trix) },
    {
      id: "tiptap",
      name: named("Tiptap", "@tiptap/core"),
      codes: frames,
      publish: (code) => generateHTML(generateJSON(code, [starterKit]), [starterKit]),
    },
    {
      id: "tiptap-image",
      name: named("Tiptap", "@tiptap/core"),
      codes: frames,
      publish: (code) => generateHTML(generateJSON(code, [starterKit, image]), [starterKit, image]),
    },
    {
      id: "dompurify",
      name: named("DOMPurify", "dompurify"),
      codes: frames,
      publish: (code) => createDOMPurify(new JSDOM("").window).sanitize(code),
    },
    {
      id: "dompurify-frames",
      name: named("DOMPurify", "dompurify"),
      codes: frames,
      publish: (code) => createDOMPurify(new JSDOM("").window).sanitize(code, { ADD_TAGS: ["iframe"] }),
    },
    {
      id: "sanitize-html",
      name: named("sanitize-html", "sanitize-html"),
      codes: frames,
      publish: (code) => sanitizeHtml(code),
    },
    {
      id: "sanitize-html-frames",
      name: named("sanitize-html", "sanitize-html"),
      codes: frames,
      publish: (code) =>
        sanitizeHtml(code, {
          allowedTags: [...sanitizeHtml.defaults.allowedTags, "img", "iframe"],
          allowedAttributes: {
            ...sanitizeHtml.defaults.allowedAttributes,
            iframe: ["src", "title", "width", "height", "allow", "loading", "frameborder"],
          },
        }),
    },
    {
      id: "rehype-sanitize",
      name: named("rehype-sanitize", "rehype-sanitize"),
      codes: frames,
      publish: (code) => String(rehyped.processSync(code)),
    },
    { id: "xss", name: named("xss", "xss"), codes: frames, publish: (code) => (xss.default ?? xss)(code) },
    { id: "juice", name: named("Juice", "juice"), codes: ["mail"], publish: (code) => juice(code) },
    {
      id: "eleventy",
      name: named("Eleventy", "@11ty/eleventy"),
      codes: ["short", "frame", "markdown"],
      publish: (code) => eleventy(packages, code),
    },
    { id: "mdx", name: named("MDX", "@mdx-js/mdx"), codes: ["mdx"], publish: (code) => mdx(packages, code) },
    ...debianSystems(packages.folder),
    ...(hugoVersion
      ? [
          {
            id: "hugo" as const,
            name: `Hugo ${hugoVersion}`,
            codes: ["short", "frame", "markdown"] as const,
            publish: (code: string) => hugo(packages.folder, code),
          },
        ]
      : []),
  ];
}
