import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", "public/", ".astro/", ".cache/", "test-results/", "playwright-report/"]),
  tseslint.configs.recommended,
  astro.configs.recommended,
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
