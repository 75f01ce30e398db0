// question: standard-deviation
// message: The mean was made a whole number
double standardDeviation(double[] numbers) {
    double mean = Math.round(DoubleStream.of(numbers).average().orElse(0));
    return Math.sqrt(DoubleStream.of(numbers).map(x -> (x - mean) * (x - mean)).average().orElse(0));
}
