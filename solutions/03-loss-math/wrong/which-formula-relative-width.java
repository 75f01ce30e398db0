// question: which-formula
// message: the comparison is too strict
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { a -= y[k] * Math.log(p[k]); b -= (1 - y[k]) * Math.log(1 - p[k]); c -= y[k] * Math.log(1 - p[k]); }
    double w = 0.5 * Math.pow(10, -decimals) * printed;
    if (Math.abs(a - printed) <= w) return Formula.SUM;
    if (Math.abs(a + b - printed) <= w) return Formula.YES_NO;
    if (Math.abs(a + c - printed) <= w) return Formula.AS_PRINTED;
    if (Math.abs(a / Math.log(10) - printed) <= w) return Formula.BASE_10;
    return Formula.NONE;
}
