// question: which-formula
// message: the answer is null
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { a -= y[k] * Math.log(p[k]); b -= (1 - y[k]) * Math.log(1 - p[k]); c -= y[k] * Math.log(1 - p[k]); }
    double[] v = {a, a + b, a + c, a / Math.log(10)};
    for (int i = 0; i < 4; i++) if (Math.abs(v[i] - printed) <= 0.5 * Math.pow(10, -decimals)) return Formula.values()[i];
    return null;
}
