// question: mse
// message: That is the mean absolute error
double mse(double[] y, double[] yHat) {
    return IntStream.range(0, y.length)
            .mapToDouble(i -> Math.abs(y[i] - yHat[i])).average().getAsDouble();
}
