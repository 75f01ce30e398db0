package io.percolate.kit.data.strokes;

final class T {
  static double g(String n, double d) {
    return Double.parseDouble(System.getProperty(n, "" + d));
  }

  static final double BAL = g("bal", .1),
      TAPER = g("taper", .15),
      BOW = g("bow", .1),
      SLANT = g("slant", .12),
      SLANTSD = g("slantsd", .25),
      SLANTV = g("slantv", .1),
      TURN = g("turn", .1),
      TURNV = g("turnv", .07),
      ASP = g("asp", .2),
      ASPV = g("aspv", .12),
      PEN = g("pen", 6.6),
      PENSD = g("pensd", .33),
      U0 = g("u0", 2),
      U1 = g("u1", 5),
      HURRY = g("hurry", 1),
      WAVE = g("wave", 1),
      HABIT = g("habit", .6);
}
