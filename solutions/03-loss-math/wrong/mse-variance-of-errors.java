// question: mse
// message: the mean difference was taken away
double mse(double[] y, double[] yHat) {
    double m = IntStream.range(0, y.length).mapToDouble(i -> y[i] - yHat[i]).average().getAsDouble();
    return IntStream.range(0, y.length).mapToDouble(i -> Math.pow(y[i] - yHat[i] - m, 2)).average().getAsDouble();
}
