import path from 'node:path'
import ts from 'typescript'

export interface Import {
  /** From 1. */
  readonly line: number
  /** A path from the root, without extension as it is written, or a package's name. */
  readonly of: string
}

/** What stands where no name can be read: `import(whatever)`. */
export const UNREADABLE = '(a name made at run time)'

const text = (node: ts.Node | undefined): string | undefined =>
  node === undefined ? undefined : ts.isStringLiteralLike(node) ? node.text : UNREADABLE

const isAsking = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(expression) && expression.text === 'require')

/** The name in an import, an export from, an import(), a require() or an import type. */
const nameIn = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return text(node.moduleSpecifier)
  if (ts.isExternalModuleReference(node)) return text(node.expression)
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? text(node.argument.literal) : UNREADABLE
  return ts.isCallExpression(node) && isAsking(node)
    ? (text(node.arguments[0]) ?? UNREADABLE)
    : undefined
}

/** `.` and `..` are read from where the file stands. */
const placed = (file: string, name: string): string =>
  name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name

export const parse = (file: string, source: string): ts.SourceFile =>
  ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false)

/** Calls `see` with every node below. */
export const walkNodes = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node)
  ts.forEachChild(node, (child) => walkNodes(child, see))
}

export const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

/** Everything a source leans on, types too: what a type names must be there to be compiled. */
export const readImports = (file: string, source: string): readonly Import[] => {
  const tree = parse(file, source)
  const found: Import[] = []
  walkNodes(tree, (node) => {
    const name = nameIn(node)
    if (name !== undefined) found.push({ line: lineOf(tree, node), of: placed(file, name) })
  })
  return found
}
