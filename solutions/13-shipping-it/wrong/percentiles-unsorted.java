// question: percentiles
// message: Sort the latencies first
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = (percents[i] * sorted.length + 99) / 100;
        result[i] = sorted[rank - 1];
    }
    return result;
}
