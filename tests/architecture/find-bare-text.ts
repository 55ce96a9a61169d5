import { parseSync } from 'vite'

/** Attributes whose value a visitor reads or hears. */
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description'])

/** What a parser counts as part of the text between two values of a template. */
const DELIMITERS = /^[`}]|(?:`|\$\{)$/gu

type Node = Readonly<Record<string, unknown>> & { type: string }

/** The words that are in JSX as they are, where a visitor would read them in one language only. */
export function findBareText(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`)
  return nodesOf(program)
    .flatMap((node) => spokenTexts(node, code))
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text))
}

function spokenTexts(node: Node, code: string): string[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return childrenOf(node['children']).flatMap((child) => textsOf(child, code))
  }
  if (node.type !== 'JSXAttribute') return []
  const [name] = childrenOf(node['name'])
  if (!SPOKEN.has(String(name?.['name']))) return []
  return childrenOf(node['value']).flatMap((value) => textsOf(value, code))
}

/** Texts that a child or a value comes to, through conditions and templates; not those within calls. */
function textsOf(node: Node, code: string): string[] {
  const inside = (...names: string[]) =>
    names.flatMap((name) => childrenOf(node[name])).flatMap((child) => textsOf(child, code))
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : []
    case 'JSXExpressionContainer':
      return inside('expression')
    case 'ConditionalExpression':
      return inside('consequent', 'alternate')
    case 'LogicalExpression':
      return node['operator'] === '&&' ? inside('right') : inside('left', 'right')
    case 'BinaryExpression':
      return node['operator'] === '+' ? inside('left', 'right') : []
    case 'TemplateLiteral':
      return inside('quasis')
    case 'TemplateElement':
      return [code.slice(Number(node['start']), Number(node['end'])).replace(DELIMITERS, '')]
    default:
      return []
  }
}

function nodesOf(value: unknown): Node[] {
  return childrenOf(value).flatMap((node) => [node, ...Object.values(node).flatMap(nodesOf)])
}

function childrenOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
