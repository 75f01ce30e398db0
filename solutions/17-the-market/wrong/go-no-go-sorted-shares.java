// question: go-no-go
// message: first differs
Decision goNoGo(Terms terms, double[] shares, double[] prices) {
    Arrays.sort(shares);
    double[][] net = new double[shares.length][prices.length];
    double[] breakEven = new double[prices.length];
    int good = 0;
    for (int j = 0; j < prices.length; j++) {
        double left = (prices[j] - terms.unitCost()) * terms.pieces();
        for (int i = 0; i < shares.length; i++) {
            net[i][j] = terms.years() * (shares[i] * left - terms.yearly()) - terms.opening();
            good += net[i][j] >= 0 ? 1 : 0;
        }
        double share = (terms.years() * terms.yearly() + terms.opening()) / (terms.years() * left);
        breakEven[j] = left > 0 && share <= 1 ? share : Double.POSITIVE_INFINITY;
    }
    Verdict verdict = good == 0 ? Verdict.NO
            : good == shares.length * prices.length ? Verdict.GO : Verdict.DEPENDS;
    return new Decision(net, breakEven, verdict);
}
