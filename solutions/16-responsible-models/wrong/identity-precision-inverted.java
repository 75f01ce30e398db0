// question: identity
// message: Is a factor upside down
Consequence identity(double[] baseRates, double truePositiveRate, double precision) {
    double miss = precision / (1 - precision), highest = 1;
    double[] rates = new double[baseRates.length];
    for (int g = 0; g < rates.length; g++) {
        double odds = baseRates[g] / (1 - baseRates[g]);
        double rate = odds * miss * truePositiveRate;
        rates[g] = rate > 1 ? Double.NaN : rate;
        highest = Math.min(highest, 1 / (odds * miss));
    }
    return new Consequence(rates, highest);
}
