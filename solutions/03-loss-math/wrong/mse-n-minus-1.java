// question: mse
// message: You divided by n − 1
double mse(double[] y, double[] yHat) {
    double squares = 0;
    for (int i = 0; i < y.length; i++) squares += (y[i] - yHat[i]) * (y[i] - yHat[i]);
    return squares / (y.length - 1);
}
