/** Keeps the link to the page in the other language at the same choices, the same query and the same point. */
export function keepPlace(link: HTMLAnchorElement) {
  const follow = () => ([link.search, link.hash] = [location.search, location.hash]);
  follow();
  for (const type of ["hashchange", "popstate"]) addEventListener(type, follow);
  document.addEventListener("word-order-address", follow);
}
