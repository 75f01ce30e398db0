// question: identity
// message: false positive rates, one a group
Consequence identity(double[] baseRates, double truePositiveRate, double precision) {
    double miss = (1 - precision) / precision, highest = 1;
    double[] rates = new double[2];
    for (int g = 0; g < Math.min(2, baseRates.length); g++) {
        double odds = baseRates[g] / (1 - baseRates[g]);
        double rate = odds * miss * truePositiveRate;
        rates[g] = rate > 1 ? Double.NaN : rate;
        highest = Math.min(highest, 1 / (odds * miss));
    }
    return new Consequence(rates, highest);
}
