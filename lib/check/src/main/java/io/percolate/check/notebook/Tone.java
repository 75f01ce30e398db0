package io.percolate.check.notebook;

/** What a card says at a glance: a mark and a colour, and never without words beside them. */
enum Tone {
  PASSED("✔", "#298a53"),
  FAILED("✘", "#d24a46"),
  OPEN("○", "#7d828b"),
  HELP("→", "#3d84cd");

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
