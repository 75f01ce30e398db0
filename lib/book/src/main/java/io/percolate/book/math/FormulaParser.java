package io.percolate.book.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a formula from left to right, by recursive descent. */
final class FormulaParser {
  private static final Set<String> STOPS = Set.of("}", "&", "\\\\", "\\right", "\\end", "");
  private static final Map<String, String> SIZES =
      Map.of("\\big", "1.2em", "\\Big", "1.8em", "\\bigg", "2.4em", "\\Bigg", "3em");
  private static final Map<String, String> ACCENTS =
      Map.of("\\hat", "^", "\\bar", "¯", "\\tilde", "~", "\\vec", "→", "\\dot", "˙");

  private final Cursor cursor;

  FormulaParser(List<Token> tokens) {
    cursor = new Cursor(tokens);
  }

  /** The whole formula. */
  String formula() {
    String content = row();
    if (!cursor.at("")) {
      throw new FormulaException("“%s” ends what wasn't begun.".formatted(cursor.peek().text()));
    }
    return content;
  }

  /** Everything up to a token that ends a group. */
  private String row() {
    StringBuilder row = new StringBuilder();
    Atom before = new Atom("", Atom.Kind.OPENING);
    while (!STOPS.contains(cursor.peek().text())) {
      Atom atom = isSign(cursor.peek()) && opens(before) ? sign() : scripted();
      row.append(apart(before, atom) ? Mml.space(0.1667) : "").append(atom.mathml());
      before = atom;
    }
    return row.toString();
  }

  private static boolean isSign(Token token) {
    return token.is("-") || token.is("+");
  }

  /** Whether a minus that follows is a sign of what comes, and takes nothing away. */
  private static boolean opens(Atom before) {
    return before.kind() == Atom.Kind.OPENING || before.kind() == Atom.Kind.OPERATOR;
  }

  private Atom sign() {
    return new Atom(Mml.tight(cursor.take().is("-") ? "−" : "+"), Atom.Kind.OPENING);
  }

  /** A function stands apart from what it is multiplied with and from what it is applied to. */
  private static boolean apart(Atom left, Atom right) {
    boolean after = isWord(left) && (right.kind() == Atom.Kind.PLAIN || isWord(right));
    return after || left.kind() == Atom.Kind.PLAIN && isWord(right);
  }

  private static boolean isWord(Atom atom) {
    return atom.kind() == Atom.Kind.FUNCTION || atom.kind() == Atom.Kind.LARGE;
  }

  private Atom scripted() {
    Atom base = cursor.at("^") || cursor.at("_") ? Atom.plain("<mrow></mrow>") : atom();
    String below = "";
    StringBuilder above = new StringBuilder();
    while (true) {
      if (cursor.at("'")) {
        cursor.take();
        above.append(Mml.tight("′"));
      } else if (cursor.at("^")) {
        cursor.take();
        above.append(argument());
      } else if (cursor.at("_") && below.isEmpty()) {
        cursor.take();
        below = argument();
      } else {
        return base.with(below, above.isEmpty() ? "" : Mml.row(above.toString()));
      }
    }
  }

  private Atom atom() {
    Token token = cursor.take();
    if (token.is("{")) {
      return Atom.plain(group());
    }
    if (token.isDigit()) {
      return Atom.plain(Mml.number(cursor.digits(token)));
    }
    return token.isCommand() ? command(token.text()) : sign(token.text());
  }

  private static Atom sign(String sign) {
    Optional<Atom> known = Symbols.atom(sign);
    if (known.isPresent()) {
      return known.get();
    }
    if (Character.isLetter(sign.codePointAt(0))) {
      return Atom.plain(Mml.name(sign));
    }
    return switch (sign) {
      case "-", "−" -> new Atom(Mml.operator("−"), Atom.Kind.OPERATOR);
      case "," ->
          new Atom(
              "<mo separator=\"true\" lspace=\"0\" rspace=\"0.1667em\">,</mo>", Atom.Kind.OPERATOR);
      case "/", ".", "!", "?" -> new Atom(Mml.tight(sign), Atom.Kind.OPERATOR);
      default -> new Atom(Mml.operator(sign), Atom.Kind.OPERATOR);
    };
  }

  private Atom command(String command) {
    Optional<Atom> symbol = Symbols.atom(command);
    if (symbol.isPresent()) {
      return symbol.get();
    }
    if (ACCENTS.containsKey(command)) {
      return Atom.plain(over(argument(), ACCENTS.get(command), false));
    }
    Optional<String> sized = sized(command);
    if (sized.isPresent()) {
      return new Atom(sized.get(), command.endsWith("l") ? Atom.Kind.OPENING : Atom.Kind.PLAIN);
    }
    Optional<Alphabet> alphabet = Alphabet.of(command);
    if (alphabet.isPresent()) {
      return Atom.plain(Mml.upright(alphabet.get().letters(cursor.raw())));
    }
    return switch (command) {
      case "\\frac" -> Atom.plain(Mml.of("mfrac", argument(), argument()));
      case "\\tfrac" -> Atom.plain(style(false, Mml.of("mfrac", argument(), argument())));
      case "\\dfrac" -> Atom.plain(style(true, Mml.of("mfrac", argument(), argument())));
      case "\\sqrt" -> Atom.plain(root());
      case "\\overline" -> Atom.plain(over(argument(), "‾", true));
      case "\\underbrace" -> new Atom(Mml.of("munder", argument(), brace("⏟")), Atom.Kind.BRACED);
      case "\\overbrace" -> new Atom(Mml.of("mover", argument(), brace("⏞")), Atom.Kind.BRACED);
      case "\\text" -> Atom.plain(Mml.text(cursor.raw()));
      case "\\mathrm" -> Atom.plain(Mml.upright(cursor.raw()));
      case "\\operatorname" -> new Atom(Mml.upright(cursor.raw()), Atom.Kind.FUNCTION);
      case "\\mathrel" -> new Atom(Mml.row(argument()), Atom.Kind.OPERATOR);
      case "\\left" -> enclosed();
      case "\\begin" -> environment(cursor.raw());
      default ->
          throw new FormulaException(
              "The book doesn't know “%s”; say it by commands that other lessons use, or teach it to Symbols or FormulaParser."
                  .formatted(command));
    };
  }

  private static String style(boolean display, String content) {
    return "<mstyle displaystyle=\"%s\" scriptlevel=\"0\">%s</mstyle>"
        .formatted(
            display,
            display ? content : "<mstyle scriptlevel=\"+1\">%s</mstyle>".formatted(content));
  }

  private static String over(String base, String accent, boolean wide) {
    return "<mover accent=\"true\">%s<mo stretchy=\"%s\">%s</mo></mover>"
        .formatted(base, wide, accent);
  }

  private static String brace(String sign) {
    return "<mo stretchy=\"true\">" + sign + "</mo>";
  }

  private String root() {
    if (!cursor.at("[")) {
      return Mml.of("msqrt", argument());
    }
    cursor.take();
    StringBuilder degree = new StringBuilder();
    while (!cursor.at("]")) {
      degree.append(scripted().mathml());
    }
    cursor.take();
    return Mml.of("mroot", argument(), Mml.row(degree.toString()));
  }

  /** A delimiter of a chosen size, such as {@code \bigl(}; empty if the command is another. */
  private Optional<String> sized(String command) {
    String size = SIZES.get(command);
    if (size == null && command.matches(".*[lrm]")) {
      size = SIZES.get(command.substring(0, command.length() - 1));
    }
    return Optional.ofNullable(size).map(s -> Mml.sized(delimiter(), s));
  }

  private Atom enclosed() {
    String opening = Mml.fence(delimiter(), "prefix");
    String content = row();
    cursor.expect("\\right");
    return Atom.plain(Mml.row(opening + content + Mml.fence(delimiter(), "postfix")));
  }

  private String delimiter() {
    Token token = cursor.take();
    return Symbols.delimiter(token.text())
        .orElseThrow(() -> new FormulaException("“%s” isn't a delimiter.".formatted(token.text())));
  }

  private Atom environment(String name) {
    String rows = rows();
    cursor.expect("\\end");
    String end = cursor.raw();
    if (!end.equals(name)) {
      throw new FormulaException("\\begin{%s} ends in \\end{%s}.".formatted(name, end));
    }
    return Atom.plain(
        switch (name) {
          case "pmatrix" ->
              Mml.row(Mml.fence("(", "prefix") + table("", rows) + Mml.fence(")", "postfix"));
          case "bmatrix" ->
              Mml.row(Mml.fence("[", "prefix") + table("", rows) + Mml.fence("]", "postfix"));
          case "matrix" -> table("", rows);
          case "cases" -> Mml.row(Mml.fence("{", "prefix") + table("cases", rows));
          case "aligned" -> table("aligned", rows);
          default ->
              throw new FormulaException("The book doesn't know \\begin{%s}.".formatted(name));
        });
  }

  private static String table(String kind, String rows) {
    return kind.isEmpty()
        ? Mml.of("mtable", rows)
        : "<mtable class=\"%s\">%s</mtable>".formatted(kind, rows);
  }

  private String rows() {
    List<String> rows = new ArrayList<>();
    StringBuilder cells = new StringBuilder();
    while (true) {
      cells.append(Mml.of("mtd", row()));
      if (cursor.at("&")) {
        cursor.take();
        continue;
      }
      rows.add(Mml.of("mtr", cells.toString()));
      cells.setLength(0);
      if (!cursor.at("\\\\")) {
        return String.join("", rows);
      }
      cursor.take();
      skipLength();
      if (cursor.at("\\end")) {
        return String.join("", rows);
      }
    }
  }

  /** The extra room below a row, as in {@code \\[2ex]}: rows are apart enough. */
  private void skipLength() {
    if (cursor.at("[")) {
      while (!cursor.take().is("]")) {
        // up to the bracket
      }
    }
  }

  /** What a command or script is about: a group, or a single piece. */
  private String argument() {
    Token token = cursor.take();
    if (token.is("{")) {
      return group();
    }
    if (token.isDigit()) {
      return Mml.number(token.text());
    }
    return token.isCommand() ? command(token.text()).mathml() : sign(token.text()).mathml();
  }

  /** The rest of a group whose brace has been taken. */
  private String group() {
    String content = row();
    cursor.expect("}");
    return Mml.row(content);
  }
}
