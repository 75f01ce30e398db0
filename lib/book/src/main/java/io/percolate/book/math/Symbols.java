package io.percolate.book.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What commands stand for that take nothing. */
final class Symbols {
  private static final Map<String, Atom> ATOMS = new HashMap<>();
  private static final Map<String, String> DELIMITERS =
      Map.ofEntries(
          Map.entry("(", "("),
          Map.entry(")", ")"),
          Map.entry("[", "["),
          Map.entry("]", "]"),
          Map.entry("|", "|"),
          Map.entry(".", "."),
          Map.entry("\\{", "{"),
          Map.entry("\\}", "}"),
          Map.entry("\\|", "‖"),
          Map.entry("\\lVert", "‖"),
          Map.entry("\\rVert", "‖"),
          Map.entry("\\lvert", "|"),
          Map.entry("\\rvert", "|"),
          Map.entry("\\lfloor", "⌊"),
          Map.entry("\\rfloor", "⌋"),
          Map.entry("\\lceil", "⌈"),
          Map.entry("\\rceil", "⌉"),
          Map.entry("\\langle", "⟨"),
          Map.entry("\\rangle", "⟩"));
  private static final String OPENING = "([{⌊⌈⟨";

  static {
    names(
        "alpha α beta β gamma γ delta δ varepsilon ε epsilon ϵ zeta ζ eta η theta θ kappa κ"
            + " lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi ϕ varphi φ chi χ psi ψ"
            + " omega ω partial ∂ nabla ∇ infty ∞ top ⊤ ell ℓ hbar ℏ emptyset ∅");
    uprights("Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω");
    operators(
        "cdot ⋅ times × pm ± mp ∓ div ÷ odot ⊙ otimes ⊗ oplus ⊕ circ ∘ ast ∗ le ≤ leq ≤ ge ≥"
            + " geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ subset ⊂"
            + " cup ∪ cap ∩ leftarrow ← rightarrow → longrightarrow ⟶ to → Rightarrow ⇒ Longrightarrow ⟹"
            + " Leftrightarrow ⇔ Longleftrightarrow ⟺ mapsto ↦"
            + " mid ∣ forall ∀ exists ∃ land ∧ lor ∨ neg ¬");
    dots("dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱");
    spaces(", 0.1667 : 0.2222 ; 0.2778 ! -0.1667 quad 1 qquad 2");
    put("\\ ", Mml.space(0.25), Atom.Kind.SPACE);
    put("~", Mml.space(0.25), Atom.Kind.SPACE);
    for (String function : "log ln exp sin cos tan tanh sinh cosh det dim deg arg".split(" ")) {
      put("\\" + function, Mml.name(function), Atom.Kind.FUNCTION);
    }
    for (String limit : "max min lim sup inf argmax argmin".split(" ")) {
      put("\\" + limit, "<mo movablelimits=\"true\">" + limit + "</mo>", Atom.Kind.LARGE);
    }
    for (String large : "sum ∑ prod ∏ int ∫ bigcup ⋃".split(" (?=[a-z])")) {
      String[] pair = large.split(" ");
      put("\\" + pair[0], "<mo movablelimits=\"true\">" + pair[1] + "</mo>", Atom.Kind.LARGE);
    }
    for (String sign : "% # & $ _".split(" ")) {
      put("\\" + sign, Mml.tight(sign), Atom.Kind.PLAIN);
    }
    DELIMITERS.forEach(
        (command, symbol) -> {
          boolean opens = OPENING.contains(symbol);
          if (!symbol.equals(".")) {
            put(command, Mml.tight(symbol), opens ? Atom.Kind.OPENING : Atom.Kind.PLAIN);
          }
        });
  }

  private Symbols() {}

  private static void names(String pairs) {
    each(pairs, (command, sign) -> put(command, Mml.name(sign), Atom.Kind.PLAIN));
  }

  private static void uprights(String pairs) {
    each(pairs, (command, sign) -> put(command, Mml.upright(sign), Atom.Kind.PLAIN));
  }

  private static void operators(String pairs) {
    each(pairs, (command, sign) -> put(command, Mml.operator(sign), Atom.Kind.OPERATOR));
  }

  private static void dots(String pairs) {
    each(pairs, (command, sign) -> put(command, Mml.upright(sign), Atom.Kind.PLAIN));
  }

  private static void spaces(String pairs) {
    each(pairs, (command, em) -> put(command, Mml.space(Double.parseDouble(em)), Atom.Kind.SPACE));
  }

  private interface Entry {
    void take(String command, String sign);
  }

  private static void each(String pairs, Entry entry) {
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      entry.take("\\" + words[i], words[i + 1]);
    }
  }

  private static void put(String command, String mathml, Atom.Kind kind) {
    ATOMS.put(command, new Atom(mathml, kind));
  }

  /** What a command or a sign with a meaning of its own stands for. */
  static Optional<Atom> atom(String token) {
    return Optional.ofNullable(ATOMS.get(token));
  }

  /** The sign of a delimiter after {@code \left}, {@code \right} or {@code \big}. */
  static Optional<String> delimiter(String token) {
    return Optional.ofNullable(DELIMITERS.get(token));
  }
}
