// question: rate-finder
// message: The first four batches were left out
double findRate(double[] rates, double[] losses) {
    int lowest = 4;
    double least = Double.MAX_VALUE;
    for (int i = 4; i < losses.length && Double.isFinite(losses[i]); i++) {
        double mean = Arrays.stream(losses, i - 4, i + 1).average().getAsDouble();
        if (mean < least) {
            least = mean;
            lowest = i;
        }
    }
    return rates[lowest] / 3;
}
