// question: softmax
// message: Take the largest logit away from all of them first
double[] softmax(double[] z) {
    double sum = DoubleStream.of(z).map(Math::exp).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v) / sum).toArray();
}
