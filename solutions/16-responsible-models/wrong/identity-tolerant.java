// question: identity
// message: would need 1.005
Consequence identity(double[] baseRates, double truePositiveRate, double precision) {
    double miss = (1 - precision) / precision, highest = 1;
    double[] rates = new double[baseRates.length];
    for (int g = 0; g < rates.length; g++) {
        double odds = baseRates[g] / (1 - baseRates[g]);
        double rate = odds * miss * truePositiveRate;
        rates[g] = rate > 1.01 ? Double.NaN : rate;
        highest = Math.min(highest, 1 / (odds * miss));
    }
    return new Consequence(rates, highest);
}
