// question: identity
// message: don't divide by a rate that may be 0
Consequence identity(double[] baseRates, double truePositiveRate, double precision) {
    double miss = (1 - precision) / precision, highest = 1;
    double[] rates = new double[baseRates.length];
    for (int g = 0; g < rates.length; g++) {
        double odds = baseRates[g] / (1 - baseRates[g]);
        double rate = odds * miss * truePositiveRate;
        rates[g] = rate > 1 ? Double.NaN : rate;
        highest = Math.min(highest, truePositiveRate / rate);
    }
    return new Consequence(rates, highest);
}
