// question: mse
// message: as in the example
double mse(double[] y, double[] yHat) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += Math.pow(y[i] - yHat[i], 2);
    return s / 4;
}
