// question: which-formula
// message: each formula, on other truths and answers
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double q = p[0];
    double[] values = {-Math.log(q), -2 * Math.log(q), -Math.log(q) - Math.log(1 - q), -Math.log10(q)};
    for (int i = 0; i < 4; i++) {
        if (Math.abs(values[i] - printed) <= 0.5 * Math.pow(10, -decimals)) return Formula.values()[i];
    }
    return Formula.NONE;
}
