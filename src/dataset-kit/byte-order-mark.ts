/** Tells a spreadsheet that a file is UTF-8; published tables begin with it, the tables of the project do not. */
export const byteOrderMark = "\uFEFF";

const mark = [0xef, 0xbb, 0xbf];

/** The bytes of a file after its byte order mark, if it has one. */
export const afterMark = (bytes: Uint8Array): Uint8Array =>
  mark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(mark.length) : bytes;

/** A file's bytes with a byte order mark before them. */
export function withMark(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const marked = new Uint8Array(bytes.length + mark.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
}
