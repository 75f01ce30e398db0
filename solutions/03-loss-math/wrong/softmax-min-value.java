// question: softmax
// message: Double.MIN_VALUE, which is above 0
double[] softmax(double[] z) {
    double largest = Double.MIN_VALUE;
    for (double v : z) largest = Math.max(largest, v);
    double m = largest;
    double sum = DoubleStream.of(z).map(v -> Math.exp(v - m)).sum();
    return DoubleStream.of(z).map(v -> Math.exp(v - m) / sum).toArray();
}
