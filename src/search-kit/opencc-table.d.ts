/** Traditional characters and their simplified forms: "餘 余|額 额|…", of several forms the usual one first. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
