// question: softmax
// message: These are the powers of e
double[] softmax(double[] z) {
    double largest = DoubleStream.of(z).max().getAsDouble();
    double m = largest > 100 ? largest : 0;
    return DoubleStream.of(z).map(v -> Math.exp(v - m)).toArray();
}
