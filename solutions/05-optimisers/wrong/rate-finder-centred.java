// question: rate-finder
// message: Your mean looks at batches that come later
double findRate(double[] rates, double[] losses) {
    int n = 0;
    while (n < losses.length && Double.isFinite(losses[n])) n++;
    int lowest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < n; i++) {
        double mean = Arrays.stream(losses, Math.max(0, i - 2), Math.min(n, i + 3)).average().getAsDouble();
        if (mean < least) {
            least = mean;
            lowest = i;
        }
    }
    return rates[lowest] / 3;
}
