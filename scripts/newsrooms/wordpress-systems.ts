import type { Newsroom } from "./newsroom.ts";
import type { Role, WordPress } from "./wordpress.ts";

/** What the block editor saves for a code that is put into its block for HTML. */
const htmlBlock = (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** What the block editor saves for an address that is pasted on a line of its own. */
const embedBlock = (address: string) =>
  `<!-- wp:embed ${JSON.stringify({ url: address, type: "rich" })} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

/** WordPress by who writes and where: codes in the block for HTML and in the classic editor's text, and the address alone. */
export function wordpressSystems(wordpress: WordPress): Newsroom[] {
  const systems = (role: Role) => {
    const saved = (shape: (code: string) => string) => async (code: string) => ({
      address: await wordpress.publish(role, shape(code)),
    });
    const name = `WordPress ${wordpress.version}`;
    const isAuthor = role === "author";
    return [
      {
        id: isAuthor ? ("wordpress-author-block" as const) : ("wordpress-admin-block" as const),
        name,
        codes: ["short", "frame", "picture"] as const,
        publish: saved(htmlBlock),
      },
      {
        id: isAuthor ? ("wordpress-author-classic" as const) : ("wordpress-admin-classic" as const),
        name,
        codes: ["short", "frame", "picture", "address"] as const,
        publish: saved((code) => code),
      },
      {
        id: isAuthor ? ("wordpress-author-address" as const) : ("wordpress-admin-address" as const),
        name,
        codes: ["address"] as const,
        publish: saved(embedBlock),
      },
    ];
  };
  return [...systems("administrator"), ...systems("author")];
}
