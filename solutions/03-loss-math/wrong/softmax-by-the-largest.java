// question: softmax
// message: Each was divided by the largest one
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble();
    return DoubleStream.of(z).map(v -> Math.exp(v - m)).toArray();
}
