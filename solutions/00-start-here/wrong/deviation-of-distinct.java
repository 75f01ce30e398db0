// question: standard-deviation
// message: by hand
double standardDeviation(double[] numbers) {
    double mean = DoubleStream.of(numbers).average().orElseThrow();
    return Math.sqrt(DoubleStream.of(numbers).map(x -> (x - mean) * (x - mean)).distinct().average().orElse(0));
}
