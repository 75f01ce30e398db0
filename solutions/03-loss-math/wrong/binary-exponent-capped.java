// question: binary-cross-entropy
// message: The exponent was cut off
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += Math.log1p(Math.exp(Math.min(700, -(2 * y[i] - 1) * z[i])));
    return s / y.length;
}
