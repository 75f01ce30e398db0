// question: mse
// message: without its fraction
double mse(double[] y, double[] yHat) {
    int s = 0;
    for (int i = 0; i < y.length; i++) s += (y[i] - yHat[i]) * (y[i] - yHat[i]);
    return s / y.length;
}
