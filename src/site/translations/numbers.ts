import { z } from "zod";

/** A unit that a language counts in, from a size on. */
const step = z.strictObject({
  /** The smallest figure it is used for. */
  from: z.number().positive(),
  /** What one of it is, where that is not the smallest figure it is used for. */
  in: z.number().positive().optional(),
  /** The most decimals of an exact figure. */
  decimals: z.number().int().min(0).max(4),
  /** By the plural categories of the language that Intl names; `other` where a category has none of its own. */
  words: z.partialRecord(z.enum(["zero", "one", "two", "few", "many", "other"]), z.string().includes("{n}")),
});
const steps = z
  .array(step)
  .min(1)
  .refine((all) => all.every(({ words }) => words.other !== undefined), 'each needs words for "other"')
  .refine((all) => all.every(({ from }, i) => i === 0 || from < all[i - 1]!.from), "the largest comes first");

/** How a language counts money and payments, in sentences and tables and more briefly in drawings, and what Intl has no format for. */
const numbers = z.strictObject({
  yuan: steps,
  /** The words around a drawing name the currency. */
  yuanInDrawing: steps,
  payments: steps,
  paymentsInDrawing: steps,
  times: z.string().includes("{n}"),
  quarter: z.string().includes("{n}").includes("{year}"),
  quarters: z.string().includes("{from}").includes("{to}").includes("{year}"),
});
export type Numbers = z.infer<typeof numbers>;
export type Step = z.infer<typeof step>;

/** @throws with path, key, what was found and what was expected */
export function readNumbers(path: string, text: string): Numbers {
  const parsed = numbers.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
  throw new Error(`${path}\n  ${faults.join("\n  ")}\nCorrect it there; docs/languages.md says what each key is for.`);
}
