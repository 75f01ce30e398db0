// question: spent
// message: Leave out the 0 before the first epoch
double[] spent(double[] rates) {
    double total = DoubleStream.of(rates).sum();
    double[] shares = new double[rates.length + 1];
    for (int e = 0; e < rates.length; e++) shares[e + 1] = shares[e] + rates[e] / total;
    return shares;
}
