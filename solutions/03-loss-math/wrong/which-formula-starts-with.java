// question: which-formula
// message: the comparison is too strict
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { a -= y[k] * Math.log(p[k]); b -= (1 - y[k]) * Math.log(1 - p[k]); c -= y[k] * Math.log(1 - p[k]); }
    double[] v = {a, a + b, a + c, a / Math.log(10)};
    for (int i = 0; i < 4; i++) if (String.valueOf(v[i]).startsWith(String.valueOf(printed))) return Formula.values()[i];
    return Formula.NONE;
}
