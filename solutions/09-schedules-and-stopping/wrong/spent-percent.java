// question: spent
// message: These are percents
double[] spent(double[] rates) {
    double total = DoubleStream.of(rates).sum(), sum = 0;
    double[] shares = new double[rates.length];
    for (int e = 0; e < rates.length; e++) shares[e] = 100 * (sum += rates[e]) / total;
    return shares;
}
