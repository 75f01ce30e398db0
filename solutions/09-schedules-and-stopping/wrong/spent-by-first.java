// question: spent
// message: divided by the first rate
double[] spent(double[] rates) {
    double[] shares = new double[rates.length];
    double sum = 0;
    for (int e = 0; e < rates.length; e++) shares[e] = (sum += rates[e]) / rates[0];
    return shares;
}
