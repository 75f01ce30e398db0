// question: binary-cross-entropy
// message: The logarithm is missing
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += Math.max(z[i], 0) - y[i] * z[i];
    return s / y.length;
}
