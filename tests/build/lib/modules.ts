import ts from "typescript";

/** What a module asks for: at once, or when it calls `import()`. */
export interface Imports {
  now: string[];
  later: string[];
}

/** Reads the imports of a script, minified or not. */
export function importsOf(code: string): Imports {
  const file = ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const imports: Imports = { now: [], later: [] };
  const walk = (node: ts.Node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      imports.now.push((node.moduleSpecifier as ts.StringLiteral).text);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteralLike(target)) imports.later.push(target.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return imports;
}
