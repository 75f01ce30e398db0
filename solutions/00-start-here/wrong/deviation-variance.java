// question: standard-deviation
// message: That is the variance
double standardDeviation(double[] numbers) {
    double mean = DoubleStream.of(numbers).average().getAsDouble();
    return DoubleStream.of(numbers).map(x -> (x - mean) * (x - mean)).average().getAsDouble();
}
