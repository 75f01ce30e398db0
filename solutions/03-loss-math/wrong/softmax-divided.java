// question: softmax
// message: Dividing the logits by the largest
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble();
    double sum = DoubleStream.of(z).map(v -> Math.exp(v / m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v / m) / sum).toArray();
}
