// question: standard-deviation
// message: a little spread far from 0
double standardDeviation(double[] numbers) {
    float sum = 0, squares = 0;
    for (double x : numbers) {
        sum += x;
        squares += x * x;
    }
    float mean = sum / numbers.length;
    return Math.sqrt(Math.max(0, squares / numbers.length - mean * mean));
}
