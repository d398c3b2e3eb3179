/**
 * Remembers what a function made: a build asks for the same drawing from several pages.
 * @param keyOf tells arguments apart that make different things
 */
export function memo<Args extends readonly unknown[], Result>(
  keyOf: (...args: Args) => string,
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    if (!known.has(key)) known.set(key, make(...args));
    return known.get(key)!;
  };
}
