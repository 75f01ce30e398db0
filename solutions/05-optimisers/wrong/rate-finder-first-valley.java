// question: rate-finder
// message: The search stopped where the mean rose for the first time
double findRate(double[] rates, double[] losses) {
    double before = losses[0];
    int i = 1;
    while (i < losses.length && Double.isFinite(losses[i])) {
        double mean = Arrays.stream(losses, Math.max(0, i - 4), i + 1).average().getAsDouble();
        if (mean > before) break;
        before = mean;
        i++;
    }
    return rates[i - 1] / 3;
}
