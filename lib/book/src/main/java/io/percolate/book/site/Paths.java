package io.percolate.book.site;

/** Ways within the site, always with forward slashes. */
final class Paths {
  private Paths() {}

  /** The way from one page to another file of the site. */
  static String between(String from, String to) {
    String[] here = from.split("/");
    String[] there = to.split("/");
    int common = 0;
    while (common < Math.min(here.length, there.length) - 1 && here[common].equals(there[common])) {
      common++;
    }
    StringBuilder way = new StringBuilder("../".repeat(here.length - 1 - common));
    for (int i = common; i < there.length; i++) {
      way.append(there[i]).append(i < there.length - 1 ? "/" : "");
    }
    return way.toString();
  }
}
