// question: standard-deviation
// message: did an int make it 1
double standardDeviation(double[] numbers) {
    int mean = (int) (DoubleStream.of(numbers).sum() / numbers.length);
    double squares = 0;
    for (double x : numbers) squares += (x - mean) * (x - mean);
    return Math.sqrt(squares / numbers.length);
}
