import { po } from "gettext-parser";

/** A file of words in a further language, as a translator writes it. */
export interface WordsFile {
  /** From the root of the repository: "content/languages/es/rate-gap.po". */
  path: string;
  language: string;
  /** Who knows the language and has read them all; none as long as nobody has. */
  reviewedBy: string | undefined;
  /** The words by the English ones. */
  words: ReadonlyMap<string, string>;
}

/**
 * Reads a PO file: a header with the language and who reviewed it, then each text in English (`msgid`) and in the
 * language (`msgstr`).
 * @throws where it is no such file
 */
export function readWordsFile(path: string, text: string): WordsFile {
  let file: ReturnType<typeof po.parse>;
  try {
    file = po.parse(text, { validation: true });
  } catch (error) {
    throw new Error(
      `${path} is no PO file: ${(error as Error).message.replace(/\.$/, "")}. Expected pairs of msgid "…" and msgstr "…", each msgid once.`,
      { cause: error },
    );
  }
  const { headers, translations } = file;
  const header = (name: string) =>
    Object.entries(headers)
      .find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
      ?.trim() ?? "";
  const messages = Object.values(translations).flatMap((context) => Object.values(context));
  return {
    path,
    language: header("Language"),
    reviewedBy: header("X-Reviewed-By") || undefined,
    words: new Map(messages.filter(({ msgid }) => msgid).map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? ""])),
  };
}
