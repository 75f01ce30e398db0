// question: which-formula
// message: The nearest one isn't good enough
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { a -= y[k] * Math.log(p[k]); b -= (1 - y[k]) * Math.log(1 - p[k]); c -= y[k] * Math.log(1 - p[k]); }
    double[] v = {a, a + b, a + c, a / Math.log(10)};
    int best = 0;
    for (int i = 1; i < 4; i++) if (Math.abs(v[i] - printed) < Math.abs(v[best] - printed)) best = i;
    return Math.abs(v[best] - printed) < 0.01 ? Formula.values()[best] : Formula.NONE;
}
