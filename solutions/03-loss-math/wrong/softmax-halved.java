// question: softmax
// message: a fixed number
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble() / 2;
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
