// question: rate-finder
// message: The run is over there
double findRate(double[] rates, double[] losses) {
    double[] finite = Arrays.stream(losses).map(l -> Double.isFinite(l) ? l : 100).toArray();
    int lowest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < losses.length; i++) {
        double mean = Arrays.stream(finite, Math.max(0, i - 4), i + 1).average().getAsDouble();
        if (mean < least) {
            least = mean;
            lowest = i;
        }
    }
    return rates[lowest] / 3;
}
