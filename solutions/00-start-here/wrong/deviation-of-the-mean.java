// question: standard-deviation
// message: Divide first, then take the root
double standardDeviation(double[] numbers) {
    double mean = DoubleStream.of(numbers).average().orElseThrow();
    double s = 0;
    for (double x : numbers) s += (x - mean) * (x - mean);
    return Math.sqrt(s) / numbers.length;
}
