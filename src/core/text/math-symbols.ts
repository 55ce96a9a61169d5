const FUNCTIONS =
  'log ln exp sin cos tan min max arg sup inf det dim lim limsup liminf Pr deg gcd hom ker cot sec csc sinh cosh tanh coth arcsin arccos arctan'

/** TeX commands, without their backslash, and the sign or word that they print. */
export const MATH_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ',
  ),
  ...pairs(
    'lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω',
  ),
  ...pairs('Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω'),
  ...pairs('cdot · pm ± mp ∓ div ÷ ast ∗ circ ∘ oplus ⊕ otimes ⊗ cup ∪ cap ∩ setminus ∖'),
  ...spaced(
    'times × le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝',
  ),
  ...pairs('emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ aleph ℵ'),
  ...pairs('star ⋆ bullet ∙ odot ⊙ ominus ⊖ wedge ∧ vee ∨ dagger † ddagger ‡ angle ∠ triangle △'),
  ...pairs('Re ℜ Im ℑ imath ı jmath ȷ sqcup ⊔ sqcap ⊓ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂'),
  ...pairs('langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | Vert ‖ lbrace { rbrace }'),
  ...pairs('| ‖ lbrack [ rbrack ] iint ∬ oint ∮ uparrow ↑ downarrow ↓ varpi ϖ varrho ϱ varsigma ς'),
  ...spaced('in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ land ∧ lor ∨'),
  ...spaced(
    'cong ≅ asymp ≍ prec ≺ succ ≻ preceq ⪯ succeq ⪰ models ⊨ vdash ⊢ perp ⊥ parallel ∥ mid ∣',
  ),
  ...spaced('lesssim ≲ gtrsim ≳ leqslant ⩽ geqslant ⩾ doteq ≐ triangleq ≜ coloneqq ≔'),
  ...spaced('gets ← longrightarrow ⟶ leadsto ⇝ iff ⇔ implies ⇒ Leftarrow ⇐ hookrightarrow ↪'),
  ...spaced(
    'to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftrightarrow ⇔ mapsto ↦',
  ),
  ...pairs(
    'sum ∑ prod ∏ int ∫ infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ dots … ldots … cdots ⋯ prime ′',
  ),
  ...FUNCTIONS.split(' ').map((name): [string, string] => [name, ` ${name} `]),
  ['{', '{'],
  ['}', '}'],
  ['%', '%'],
  ['#', '#'],
  ['&', '&'],
  ['_', '_'],
  ['$', '$'],
  [',', ' '],
  [';', ' '],
  [':', ' '],
  ['>', ' '],
  [' ', ' '],
  ['!', ''],
  ['left', ''],
  ['right', ''],
  ['quad', ' '],
  ['qquad', ' '],
])

export const SUPERSCRIPTS = letters(
  '0123456789+-=()abcdefghijklmnoprstuvwxyz*′∗',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*′∗',
)

export const SUBSCRIPTS = letters(
  '0123456789+-=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
)

function pairs(table: string): [string, string][] {
  const words = table.split(' ')
  return words.flatMap((word, at): [string, string][] =>
    at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [],
  )
}

/** Signs between two things. */
function spaced(table: string): [string, string][] {
  return pairs(table).map(([name, sign]) => [name, ` ${sign} `])
}

function letters(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to]
  return new Map([...from].map((letter, at) => [letter, targets[at] ?? letter]))
}
