import vm from 'node:vm';
import ts from 'typescript';
import { isSdkAddress } from './address';

/** A place in a script, counted from 1, with a few characters to recognize it by in a minified line. */
export type Place = { line: number; column: number; excerpt: string };

export type Script =
  | { kind: 'unreadable'; message: string }
  /** `evals`: where a text is run as code. `loads`: where something is fetched from another server. */
  | { kind: 'read'; evals: Place[]; loads: Place[] };

const globals = ['window', 'globalThis', 'self', 'global', 'top', 'parent'];
const timers = ['setTimeout', 'setInterval'];
const loaders = [
  ...['fetch', 'importScripts', 'Worker', 'SharedWorker', 'EventSource', 'WebSocket', 'Audio'],
  ...['sendBeacon', 'open'],
];
const loadingProperties = ['src', 'href'];
const elsewhere = /^\s*(?:(?:https?|wss?|ftp):)?\/\/[^/\s]/i;
const loadable =
  /\.(?:m?js|css|wasm|json|woff2?|ttf|otf|eot|png|jpe?g|gif|svg|webp|mp3|mp4)(?:[?#]|$)/i;
const loadsInCss = /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/[^/\s]/i;

/**
 * Looks through a classic script, as a page loads it, for what a package must not do.
 * It reads the syntax tree, so an `eval(` in a text, in a comment or as somebody's method is not mistaken for one.
 * It follows no variables: `const run = eval; run(text)` is not seen. Never throws.
 */
export function readScript(text: string): Script {
  try {
    // The engine itself says whether this is a script; nothing is run.
    new vm.Script(text);
    const source = ts.createSourceFile(
      'script.js',
      text,
      ts.ScriptTarget.ESNext,
      false,
      ts.ScriptKind.JS,
    );
    const evals: Place[] = [];
    const loads: Place[] = [];
    // A stack of our own: a minified chain of a hundred thousand operators is deep.
    const waiting: ts.Node[] = [source];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (runsText(node)) evals.push(placeOf(node, source));
      if (isTextNode(node) && loadsByItself(node.text)) loads.push(placeOf(node, source));
      else loads.push(...loadedBy(node).map((address) => placeOf(address, source)));
      ts.forEachChild(node, (child) => {
        waiting.push(child);
      });
    }
    return { kind: 'read', evals, loads };
  } catch (error) {
    return { kind: 'unreadable', message: String(error) };
  }
}

function runsText(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const name = globalName(node.expression);
  if (name === 'eval') return ts.isCallExpression(node);
  if (name === 'Function') return true;
  const first = node.arguments?.[0];
  return name !== undefined && timers.includes(name) && first !== undefined && isTextNode(first);
}

/** `eval` for `eval`, `(0, eval)`, `window.eval`; nothing for `template.eval`. */
function globalName(callee: ts.Expression): string | undefined {
  if (ts.isParenthesizedExpression(callee)) return globalName(callee.expression);
  if (ts.isBinaryExpression(callee) && callee.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    return globalName(callee.right);
  }
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    globals.includes(callee.expression.text)
    ? callee.name.text
    : undefined;
}

/** The addresses of other servers that this node fetches from. */
function loadedBy(node: ts.Node): ts.Node[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const { expression } = node;
    const name = ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : ts.isIdentifier(expression)
        ? expression.text
        : '';
    const values = [...(node.arguments ?? [])];
    const [first] = values;
    const isLoading =
      expression.kind === ts.SyntaxKind.ImportKeyword ||
      loaders.includes(name) ||
      (name === 'setAttribute' &&
        first !== undefined &&
        isTextNode(first) &&
        loadingProperties.includes(first.text));
    return isLoading ? values.filter(isElsewhere) : [];
  }
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    loadingProperties.includes(node.left.name.text)
    ? [node.right].filter(isElsewhere)
    : [];
}

/** An address of a file elsewhere, or a style that loads one, wherever in the script it stands. */
const loadsByItself = (text: string): boolean =>
  (elsewhere.test(text) && loadable.test(text) && !isSdkAddress(text.trim())) ||
  loadsInCss.test(text);

function isElsewhere(node: ts.Node): boolean {
  const text = ts.isTemplateExpression(node) ? node.head.text : isTextNode(node) ? node.text : '';
  // One that `loadsByItself` is counted where it stands.
  return elsewhere.test(text) && !isSdkAddress(text.trim()) && !loadsByItself(text);
}

const isTextNode = (
  node: ts.Node,
): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateLiteralToken =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

function placeOf(node: ts.Node, source: ts.SourceFile): Place {
  const start = node.getStart(source);
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  const excerpt = source.text.slice(start, Math.min(node.end, start + 60)).replace(/\s+/g, ' ');
  return { line: line + 1, column: character + 1, excerpt };
}
