// question: rate-finder
// message: The first mean was taken for the lowest
double findRate(double[] rates, double[] losses) {
    int best = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < losses.length && Double.isFinite(losses[i]); i++) {
        double mean = DoubleStream.of(losses).skip(Math.max(0, i - 4)).limit(Math.min(5, i + 1)).average().getAsDouble();
        if (mean > 4 * lowest) break;
        if (mean < lowest) {
            lowest = mean;
            best = i;
        }
    }
    return rates[best] / 3;
}
