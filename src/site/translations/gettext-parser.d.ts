/** The part of gettext-parser that is used: it has no types of its own. */
declare module "gettext-parser" {
  export interface Message {
    msgid: string;
    msgctxt?: string;
    msgstr: string[];
  }
  export const po: {
    /** @throws where the text is no PO file, or has a text twice */
    parse(
      text: string,
      options: { validation: boolean },
    ): { headers: Record<string, string>; translations: Record<string, Record<string, Message>> };
  };
}
