// question: softmax
// message: a fixed number
double[] softmax(double[] z) {
    double top = DoubleStream.of(z).max().getAsDouble();
    double m = top > 500 ? 999 : top < -500 ? -999 : 0;
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
