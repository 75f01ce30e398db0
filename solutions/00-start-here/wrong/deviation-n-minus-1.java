// question: standard-deviation
// message: You divided by n − 1
double standardDeviation(double[] numbers) {
    double mean = DoubleStream.of(numbers).average().getAsDouble();
    double squares = 0;
    for (double x : numbers) squares += (x - mean) * (x - mean);
    return Math.sqrt(squares / (numbers.length - 1));
}
