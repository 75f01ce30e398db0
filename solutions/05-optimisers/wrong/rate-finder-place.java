// question: rate-finder
// message: Return a third of the rate at that place
double findRate(double[] rates, double[] losses) {
    int lowest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < losses.length && Double.isFinite(losses[i]); i++) {
        double mean = Arrays.stream(losses, Math.max(0, i - 4), i + 1).average().getAsDouble();
        if (mean < least) {
            least = mean;
            lowest = i;
        }
    }
    return lowest;
}
