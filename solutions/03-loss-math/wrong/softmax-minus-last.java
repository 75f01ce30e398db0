// question: softmax
// message: the others near −1000
double[] softmax(double[] z) {
    double m = z[z.length - 1];
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
