// question: mse
// message: so that errors up and down cancel
double mse(double[] y, double[] yHat) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) sum += y[i] - yHat[i];
    double mean = sum / y.length;
    return mean * mean;
}
