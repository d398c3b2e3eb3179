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
  {
    // What only the type checker knows: promises nobody waits for, values of any type, methods torn from their object.
    files: ["src/**/*.ts", "scripts/**/*.ts", "tests/**/*.ts", "bench/**/*.ts"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Cells of a table are of no type before their schema has read them, and text or number by then.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
  {
    // Tests take what a page, a file or a matcher gives as it comes; what they say of it is checked when they run.
    files: ["tests/**/*.ts"],
    rules: Object.fromEntries(
      ["no-unsafe-assignment", "no-unsafe-call", "no-unsafe-member-access", "no-unsafe-return", "unbound-method"].map(
        (name) => [`@typescript-eslint/${name}`, "off"],
      ),
    ),
  },
  { files: ["src/**"], rules: { "no-console": "error" } },
);
