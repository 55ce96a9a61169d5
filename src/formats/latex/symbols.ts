/** Greek letters that TeX has a command for, by the name of the command; the others look like Latin ones. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'varepsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'varphi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Ξ: 'Xi',
  Π: 'Pi',
  Σ: 'Sigma',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
}

const SIGNS: Readonly<Record<string, string>> = {
  '∞': 'infty',
  '→': 'to',
  '←': 'leftarrow',
  '↔': 'leftrightarrow',
  '≤': 'leq',
  '≥': 'geq',
  '≠': 'neq',
  '≈': 'approx',
  '∈': 'in',
  '∼': 'sim',
  '−': 'mathord{-}',
  '×': 'times',
  '√': 'surd',
  '∂': 'partial',
  '∇': 'nabla',
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...GREEK, ...SIGNS }).map(
    ([sign, command]) => [sign, `\\ensuremath{\\${command}}`] as const,
  ),
  ...[...SUPERSCRIPTS].map(
    (digit, value) => [digit, String.raw`\textsuperscript{${value}}`] as const,
  ),
  ...[...SUBSCRIPTS].map((digit, value) => [digit, String.raw`\textsubscript{${value}}`] as const),
])

const KNOWN = new RegExp(`[${[...WRITTEN.keys()].join('')}]`, 'gu')

/** Signs that the text fonts of TeX lack, as its commands: titles are full of them, for readers put them for TeX's. */
export function withSymbols(written: string): string {
  return written.replaceAll(KNOWN, (sign) => WRITTEN.get(sign) ?? sign)
}
