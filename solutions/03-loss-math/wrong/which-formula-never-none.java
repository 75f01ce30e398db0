// question: which-formula
// message: The nearest one isn't good enough
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < y.length; k++) { a -= y[k] * Math.log(p[k]); b -= (1 - y[k]) * Math.log(1 - p[k]); c -= y[k] * Math.log(1 - p[k]); }
    double h = 0.5 * Math.pow(10, -decimals);
    if (Math.abs(a - printed) <= h) return Formula.SUM;
    if (Math.abs(a + b - printed) <= h) return Formula.YES_NO;
    if (Math.abs(a + c - printed) <= h) return Formula.AS_PRINTED;
    return Formula.BASE_10;
}
