// question: softmax
// message: above the line alone
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble();
    double s = DoubleStream.of(z).map(Math::exp).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
