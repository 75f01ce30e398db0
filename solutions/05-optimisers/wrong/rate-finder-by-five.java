// question: rate-finder
// message: divide each by how many it has
double findRate(double[] rates, double[] losses) {
    int lowest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < losses.length && Double.isFinite(losses[i]); i++) {
        double sum = 0;
        for (int k = Math.max(0, i - 4); k <= i; k++) sum += losses[k];
        if (sum / 5 < least) {
            least = sum / 5;
            lowest = i;
        }
    }
    return rates[lowest] / 3;
}
