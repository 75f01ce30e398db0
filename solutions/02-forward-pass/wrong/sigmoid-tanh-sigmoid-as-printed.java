// question: sigmoid-tanh
// message: Exactly 0 is too small
Activated activated(double[] z) {
    double[] sigmoid = DoubleStream.of(z).map(v -> 1 / (1 + Math.exp(-v))).toArray();
    double[] tanh = DoubleStream.of(z).map(Math::tanh).toArray();
    return new Activated(sigmoid, tanh);
}
