// question: binary-cross-entropy
// message: A fixed price was put in the place of infinity
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) { double p = 1 / (1 + Math.exp(-z[i])); double l = y[i] == 1 ? -Math.log(p) : -Math.log(1 - p); s += Double.isInfinite(l) ? 1000 : l; }
    return s / y.length;
}
