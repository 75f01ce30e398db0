// question: softmax
// message: 2 was raised
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble();
    double s = DoubleStream.of(z).map(v -> Math.pow(2, v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.pow(2, v - m) / s).toArray();
}
