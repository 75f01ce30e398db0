// question: softmax
// message: 1 too many
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble();
    double s = 1e-8 + DoubleStream.of(z).map(v -> Math.exp(v - m)).sum() + 1;
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
