// question: spent
// message: That is what is left to spend
double[] spent(double[] rates) {
    double total = DoubleStream.of(rates).sum(), left = total;
    double[] shares = new double[rates.length];
    for (int e = 0; e < rates.length; e++) shares[e] = (left -= rates[e]) / total;
    return shares;
}
