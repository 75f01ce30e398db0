// question: softmax
// message: even where it is negative
double[] softmax(double[] z) {
    double top = DoubleStream.of(z).max().getAsDouble();
    double m = top > 700 ? top : 0;
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
