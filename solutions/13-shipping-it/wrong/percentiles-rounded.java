// question: percentiles
// message: rounded to the nearest
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = (int) Math.max(1, Math.round(percents[i] * sorted.length / 100.0));
        result[i] = sorted[rank - 1];
    }
    return result;
}
