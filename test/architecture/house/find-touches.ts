import ts from 'typescript'
import { lineOf, parse, walkNodes } from './read-imports'

/** Network, storage, camera, login, and what WeChat asks a person's leave for. */
const reaching = new RegExp(
  [
    '^(request|uploadFile|downloadFile|connectSocket|login|checkSession|scanCode)$',
    '^(requestSubscribeMessage|getUserProfile|getFileSystemManager|createCameraContext)$',
    '^choose(Image|Media|MessageFile|Video)$|^(compressImage|getImageInfo|saveFile)$',
    'Storage',
  ].join('|'),
)
const reachingGlobals = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'indexedDB'],
  ...['localStorage', 'sessionStorage', 'wx'],
])

const isWorld = (node: ts.Node): boolean =>
  ts.isIdentifier(node) && ['Taro', 'wx', 'window', 'globalThis', 'navigator'].includes(node.text)

/** A name that reaches the world: `Taro.request`, `{ request } from '@tarojs/taro'`, `fetch`. */
const touchIn = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && isWorld(node.expression)) {
    const { text } = node.name
    return reaching.test(text) || reachingGlobals.has(text) ? text : undefined
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return node.moduleSpecifier.text === '@tarojs/taro' ? namedTouch(node) : undefined
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return globalTouch(node.expression)
  return ts.isPropertyAccessExpression(node) ? globalTouch(node.expression) : undefined
}

const namedTouch = ({ importClause }: ts.ImportDeclaration): string | undefined => {
  const named = importClause?.namedBindings
  if (!named || !ts.isNamedImports(named)) return undefined
  return named.elements
    .map(({ name, propertyName }) => (propertyName ?? name).text)
    .find((name) => reaching.test(name))
}

const globalTouch = (node: ts.Node): string | undefined =>
  ts.isIdentifier(node) && reachingGlobals.has(node.text) ? node.text : undefined

/** Where a source of the phone reaches past its screen, each as `file:line reaches …`. */
export const findTouches = (file: string, source: string): readonly string[] => {
  const tree = parse(file, source)
  const found: string[] = []
  walkNodes(tree, (node) => {
    const touch = touchIn(node)
    if (touch !== undefined) found.push(`${file}:${lineOf(tree, node)} reaches ${touch}`)
  })
  return found
}
