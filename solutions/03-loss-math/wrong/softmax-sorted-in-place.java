// question: softmax
// message: The logits were sorted
double[] softmax(double[] z) {
    Arrays.sort(z);
    double m = z[z.length - 1];
    double s = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / s).toArray();
}
