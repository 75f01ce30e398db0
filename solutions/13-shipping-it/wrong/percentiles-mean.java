// question: percentiles
// message: That is the mean
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = (percents[i] * sorted.length + 99) / 100;
        result[i] = DoubleStream.of(millis).average().getAsDouble();
    }
    return result;
}
