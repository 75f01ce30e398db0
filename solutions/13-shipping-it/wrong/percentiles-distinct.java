// question: percentiles
// message: expected
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = DoubleStream.of(millis).map(Math::rint).sorted().toArray();
    double[] result = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
        int rank = (percents[i] * sorted.length + 99) / 100;
        result[i] = sorted[rank - 1];
    }
    return result;
}
