// question: percentiles
// message: Multiply first, then divide
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = (int) Math.ceil(percents[i] / 100.0 * sorted.length);
        result[i] = sorted[rank - 1];
    }
    return result;
}
