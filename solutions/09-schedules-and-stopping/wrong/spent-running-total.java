// question: spent
// message: Each sum was divided by itself
double[] spent(double[] rates) {
    double[] shares = new double[rates.length];
    double total = 0, sum = 0;
    for (int e = 0; e < rates.length; e++) {
        total += rates[e];
        sum += rates[e];
        shares[e] = sum / total;
    }
    return shares;
}
