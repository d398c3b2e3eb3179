/** The link to the page in the other language leads to the same choices, the same query and the same point. */
export function watchAddress() {
  const link = document.querySelector<HTMLAnchorElement>("header a[hreflang]");
  if (!link) return;
  const follow = () => ([link.search, link.hash] = [location.search, location.hash]);
  follow();
  for (const type of ["hashchange", "popstate"]) addEventListener(type, follow);
  document.addEventListener("word-order-address", follow);
}
