// question: percentiles
// message: rounded down
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = Math.max(1, (int) Math.ceil(percents[i] * sorted.length / 100));
        result[i] = sorted[rank - 1];
    }
    return result;
}
