// question: binary-cross-entropy
// message: The exponent was cut off
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) { double c = Math.max(-1000, Math.min(1000, z[i])); s += Math.max(c, 0) + Math.log1p(Math.exp(-Math.abs(c))) - y[i] * c; }
    return s / y.length;
}
