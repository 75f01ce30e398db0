// question: rate-finder
// message: The last loss before the infinite one, or NaN, counts too
double findRate(double[] rates, double[] losses) {
    int end = 0;
    while (end < losses.length && Double.isFinite(losses[end])) end++;
    if (end < losses.length) end = Math.max(1, end - 1);
    int best = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < end; i++) {
        double mean = DoubleStream.of(losses).skip(Math.max(0, i - 4)).limit(Math.min(5, i + 1)).average().getAsDouble();
        if (mean < lowest) {
            lowest = mean;
            best = i;
        }
    }
    return rates[best] / 3;
}
