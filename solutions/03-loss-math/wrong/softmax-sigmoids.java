// question: softmax
// message: That is a sigmoid of each logit
double[] softmax(double[] z) {
    return DoubleStream.of(z).map(v -> 1 / (1 + Math.exp(-v))).toArray();
}
