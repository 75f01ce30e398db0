package io.percolate.check.notebook;

/** What a card says at a glance: a mark and a colour, and never without words beside them. */
enum Tone {
  PASSED("✔", "#2f9e5f"),
  FAILED("✘", "#d9534f"),
  OPEN("○", "#8a8f98"),
  HELP("→", "#4a8fd6");

  private final String mark;
  private final String colour;

  Tone(String mark, String colour) {
    this.mark = mark;
    this.colour = colour;
  }

  String mark() {
    return mark;
  }

  /** Seen well on white and on black. */
  String colour() {
    return colour;
  }

  /** The mark for the eye alone: words say the same. */
  String html() {
    return "<span aria-hidden=\"true\" style=\"color:%s;font-weight:bold\">%s</span>"
        .formatted(colour, mark);
  }
}
