// question: spent
// message: divide them by the total
double[] spent(double[] rates) {
    double[] sums = rates.clone();
    for (int e = 1; e < rates.length; e++) sums[e] += sums[e - 1];
    return sums;
}
