import path from 'node:path';
import ts from 'typescript';

/**
 * Finds which keys of `translations/` the code can ask for: every string that is a key, and every key that a template
 * such as `state.${state}` can become, by the types of what is put in.
 *
 * @param sources files with code, by path.
 */
export function findUsedKeys(sources: string[], keys: ReadonlySet<string>): Set<string> {
  const root = path.resolve(__dirname, '../..');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, {}, undefined, []);
  const program = ts.createProgram(sources, options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();

  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) used.add(node.text);
    else if (ts.isTemplateExpression(node)) for (const key of become(node)) used.add(key);
    ts.forEachChild(node, visit);
  }

  /** All texts that a template can become; where a part may be anything, the keys that it matches. */
  function become(template: ts.TemplateExpression): string[] {
    let texts = [template.head.text];
    for (const { expression, literal } of template.templateSpans) {
      const values = literalsOf(checker.getTypeAtLocation(expression));
      texts = texts.flatMap((text) => values.map((value) => text + value + literal.text));
    }
    return texts.flatMap((text) =>
      text.includes(ANYTHING) ? [...keys].filter((key) => matches(key, text)) : [text],
    );
  }

  for (const source of sources) {
    const file = program.getSourceFile(source);
    if (file) visit(file);
  }
  return new Set([...used].filter((text) => keys.has(text)));
}

const ANYTHING = '\0';

function literalsOf(type: ts.Type): string[] {
  const types = type.isUnion() ? type.types : [type];
  return types.map((one) =>
    one.isStringLiteral() || one.isNumberLiteral() ? String(one.value) : ANYTHING,
  );
}

/** A name of one step may stand where anything may; a template of nothing else (`${heading}`) is no key of ours. */
function matches(key: string, text: string): boolean {
  const parts = text.split(ANYTHING);
  const [head = '', ...rest] = parts;
  return (
    head.includes('.') &&
    key.startsWith(head) &&
    key.endsWith(rest.at(-1) ?? '') &&
    !key.slice(head.length).includes('.')
  );
}
