// question: percentiles
// message: means of two neighbours
double[] percentiles(double[] millis, int[] percents) {
    double[] sorted = DoubleStream.of(millis).sorted().toArray();
    return IntStream.of(percents).mapToDouble(p -> {
        double place = p / 100.0 * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }).toArray();
}
