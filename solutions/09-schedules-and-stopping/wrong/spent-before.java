// question: spent
// message: when each epoch begins
double[] spent(double[] rates) {
    double total = DoubleStream.of(rates).sum(), sum = 0;
    double[] shares = new double[rates.length];
    for (int e = 0; e < rates.length; e++) {
        shares[e] = sum / total;
        sum += rates[e];
    }
    return shares;
}
