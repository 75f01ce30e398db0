// question: softmax
// message: one near 1000
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).average().getAsDouble();
    double sum = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / sum).toArray();
}
