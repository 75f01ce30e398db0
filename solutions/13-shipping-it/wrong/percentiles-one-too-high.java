// question: percentiles
// message: rank r stands at r − 1
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = Math.min(sorted.length, percents[i] * sorted.length / 100 + 1);
        result[i] = sorted[rank - 1];
    }
    return result;
}
