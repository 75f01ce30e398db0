// question: which-formula
// message: one unit of the last decimal off is none
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    double right = 0, others = 0, slip = 0;
    for (int k = 0; k < y.length; k++) {
        right -= y[k] * Math.log(p[k]);
        others -= (1 - y[k]) * Math.log(1 - p[k]);
        slip -= y[k] * Math.log(1 - p[k]);
    }
    double[] values = {right, right + others, right + slip, right / Math.log(10)};
    double scale = Math.pow(10, String.valueOf(printed).length() - 2);
    for (int i = 0; i < 4; i++) {
        if (Math.round(values[i] * scale) == Math.round(printed * scale)) return Formula.values()[i];
    }
    return Formula.NONE;
}
