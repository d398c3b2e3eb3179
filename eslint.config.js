import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", ".astro/", ".cache/", "test-results/", "playwright-report/"]),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The strictest tsconfig makes every index possibly undefined; `!` says which ones cannot be.
      "@typescript-eslint/no-non-null-assertion": "off",
      // `a || b` is meant where an empty string counts as nothing.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // Both are used, and the compiler tells them apart where it matters.
      "@typescript-eslint/dot-notation": "off",
      // Messages quote what was found, whatever it is.
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
  {
    rules: {
      "no-console": "off",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.astro"],
    // Astro reads `Props` whether or not the component does.
    rules: { "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^Props$" }] },
  },
  { files: ["src/**"], rules: { "no-console": "error" } },
);
