// question: mse
// message: as DJL's L2Loss has it
double mse(double[] y, double[] yHat) {
    double squares = 0;
    for (int i = 0; i < y.length; i++) squares += (y[i] - yHat[i]) * (y[i] - yHat[i]) / 2;
    return squares / y.length;
}
