// question: softmax
// message: The largest logit got everything
double[] softmax(double[] z) {
    double m = DoubleStream.of(z).max().getAsDouble();
    if (DoubleStream.of(z).anyMatch(v -> Math.abs(v) > 700)) {
        long n = DoubleStream.of(z).filter(v -> v == m).count();
        return DoubleStream.of(z).map(v -> v == m ? 1.0 / n : 0).toArray();
    }
    double s = DoubleStream.of(z).map(Math::exp).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v) / s).toArray();
}
