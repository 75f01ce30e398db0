// question: percentiles
// message: asked in any order
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    Arrays.sort(percents);
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = (percents[i] * sorted.length + 99) / 100;
        result[i] = sorted[rank - 1];
    }
    return result;
}
