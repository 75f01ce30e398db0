// question: which-formula
// message: The nearest one isn't good enough
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { a -= y[k] * Math.log(p[k]); b -= (1 - y[k]) * Math.log(1 - p[k]); c -= y[k] * Math.log(1 - p[k]); }
    double h = switch (decimals) { case 1 -> 0.05; case 2 -> 0.005; case 3 -> 0.0005; default -> 0.00005; };
    double[] v = {a, a + b, a + c, a / Math.log(10)};
    for (int i = 0; i < 4; i++) if (Math.abs(v[i] - printed) <= h) return Formula.values()[i];
    return Formula.NONE;
}
