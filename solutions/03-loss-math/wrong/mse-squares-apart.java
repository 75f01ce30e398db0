// question: mse
// message: Subtract first, then square
double mse(double[] y, double[] yHat) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += y[i] * y[i] - yHat[i] * yHat[i];
    return Math.abs(s / y.length);
}
