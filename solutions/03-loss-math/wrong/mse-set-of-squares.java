// question: mse
// message: Equal squares were counted once
double mse(double[] y, double[] yHat) {
    Set<Double> squares = new HashSet<>();
    for (int i = 0; i < y.length; i++) squares.add((y[i] - yHat[i]) * (y[i] - yHat[i]));
    return squares.stream().mapToDouble(v -> v).average().getAsDouble();
}
