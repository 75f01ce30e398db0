// question: mse
// message: an end of the arrays was left out
double mse(double[] y, double[] yHat) {
    double s = 0;
    for (int i = 0; i < y.length - 1; i++) s += Math.pow(y[i] - yHat[i], 2);
    return s / y.length;
}
