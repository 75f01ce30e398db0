// question: mse
// message: added in an int
double mse(double[] y, double[] yHat) {
    int s = 0;
    for (int i = 0; i < y.length; i++) s += (y[i] - yHat[i]) * (y[i] - yHat[i]);
    return (double) s / y.length;
}
