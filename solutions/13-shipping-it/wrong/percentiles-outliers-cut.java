// question: percentiles
// message: a hundred requests
double[] percentiles(double[] millis, int[] percents) {
    double[] s = DoubleStream.of(millis).filter(v -> v < 10 * DoubleStream.of(millis).average().getAsDouble()).sorted().toArray();
    return IntStream.of(percents).mapToDouble(p -> s[(int) Math.ceil(p * s.length / 100.0) - 1]).toArray();
}
