// question: softmax
// message: The logits were cut off at a limit
double[] softmax(double[] z) {
    double[] cut = DoubleStream.of(z).map(v -> Math.max(-700, Math.min(700, v))).toArray();
    double sum = DoubleStream.of(cut).map(Math::exp).sum();
    return DoubleStream.of(cut).map(v -> Math.exp(v) / sum).toArray();
}
