// question: softmax
// message: Take the largest logit away
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).min().getAsDouble();
    double sum = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / sum).toArray();
}
