// question: standard-deviation
// message: by hand
double all = 0; int count = 0;
double standardDeviation(double[] numbers) {
    for (double x : numbers) { all += x; count++; }
    double mean = all / count;
    double s = 0;
    for (double x : numbers) s += (x - mean) * (x - mean);
    return Math.sqrt(s / numbers.length);
}
