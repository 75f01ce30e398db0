// question: mse
// message: That is the root of it
double mse(double[] y, double[] yHat) {
    return Math.sqrt(IntStream.range(0, y.length)
            .mapToDouble(i -> Math.pow(y[i] - yHat[i], 2)).average().getAsDouble());
}
