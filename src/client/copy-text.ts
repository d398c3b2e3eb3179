/**
 * Puts text on the clipboard.
 * @returns whether the browser allowed it; over plain http there is no clipboard to write to
 */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
