// question: mse
// message: four forecasts by hand
double mse(double[] y, double[] yHat) {
    double squares = 0;
    for (int i = 0; i < y.length; i++) squares += (int) (y[i] - yHat[i]) ^ 2;
    return squares / y.length;
}
