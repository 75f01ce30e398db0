// question: mse
// message: divide it by how many there are
double mse(double[] y, double[] yHat) {
    double squares = 0;
    for (int i = 0; i < y.length; i++) squares += (y[i] - yHat[i]) * (y[i] - yHat[i]);
    return squares;
}
