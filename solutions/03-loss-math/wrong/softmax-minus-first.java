// question: softmax
// message: 1000 beside −1000
double[] softmax(double[] z) {
    double m = z[0];
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
