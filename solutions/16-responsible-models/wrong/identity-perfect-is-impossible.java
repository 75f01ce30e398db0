// question: identity
// message: taken for impossible
Consequence identity(double[] baseRates, double truePositiveRate, double precision) {
    if (precision == 1 || truePositiveRate == 0) {
        double[] none = new double[baseRates.length];
        Arrays.fill(none, Double.NaN);
        return new Consequence(none, 1);
    }
    double miss = (1 - precision) / precision, highest = 1;
    double[] rates = new double[baseRates.length];
    for (int g = 0; g < rates.length; g++) {
        double odds = baseRates[g] / (1 - baseRates[g]);
        double rate = odds * miss * truePositiveRate;
        rates[g] = rate > 1 ? Double.NaN : rate;
        highest = Math.min(highest, 1 / (odds * miss));
    }
    return new Consequence(rates, highest);
}
