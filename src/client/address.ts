/**
 * Writes what is shown into the address. On a page of this site that is a step of the reader's; in a frame it takes the
 * place of the entry before, because the Back button belongs to the page that holds the frame.
 */
export const writeAddress = (address: string) => {
  if (parent === window) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
};
