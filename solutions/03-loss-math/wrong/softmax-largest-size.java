// question: softmax
// message: even where it is negative
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).map(Math::abs).max().getAsDouble();
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
