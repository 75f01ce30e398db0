// question: which-formula
// message: BASE_10 gives this number
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { double q = Math.min(1 - 1e-7, Math.max(1e-7, p[k])); a -= y[k] * Math.log(q); b -= (1 - y[k]) * Math.log(1 - q); c -= y[k] * Math.log(1 - q); }
    double[] v = {a, a + b, a + c, a / Math.log(10)};
    for (int i = 0; i < 4; i++) if (Math.abs(v[i] - printed) <= 0.5 * Math.pow(10, -decimals)) return Formula.values()[i];
    return Formula.NONE;
}
