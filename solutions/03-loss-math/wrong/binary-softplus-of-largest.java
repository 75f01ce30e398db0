// question: binary-cross-entropy
// message: log(0)
double binaryCrossEntropy(double[] y, double[] z) {
    double m = Math.max(0, DoubleStream.of(z).max().getAsDouble());
    double s = 0;
    for (int i = 0; i < y.length; i++) s += m + Math.log(Math.exp(z[i] - m) + Math.exp(-m)) - y[i] * z[i];
    return s / y.length;
}
