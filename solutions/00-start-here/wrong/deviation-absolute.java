// question: standard-deviation
// message: That is the mean distance
double standardDeviation(double[] numbers) {
    double mean = DoubleStream.of(numbers).average().getAsDouble();
    return DoubleStream.of(numbers).map(x -> Math.abs(x - mean)).average().getAsDouble();
}
