// question: which-formula
// message: each formula, on other truths and answers
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double right = 0, others = 0, slip = 0;
    for (int k = 0; k < y.length; k++) {
        right -= y[k] * Math.log(p[k]);
        others -= (1 - y[k]) * Math.log(1 - p[k]);
        slip -= y[k] * Math.log(1 - p[k]);
    }
    double[] values = {right, 2 * right, right + slip, right / Math.log(10)};
    for (int i = 0; i < 4; i++) {
        if (Math.abs(values[i] - printed) <= 0.5 * Math.pow(10, -decimals)) return Formula.values()[i];
    }
    return Formula.NONE;
}
