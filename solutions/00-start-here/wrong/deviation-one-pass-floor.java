// question: standard-deviation
// message: leave no digits
double standardDeviation(double[] numbers) {
    double s = 0, q = 0;
    for (double x : numbers) { s += x; q += x * x; }
    double n = numbers.length;
    return Math.sqrt(Math.max(0, q / n - s / n * (s / n)));
}
