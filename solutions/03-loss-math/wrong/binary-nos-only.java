// question: binary-cross-entropy
// message: Whoever answers no to a yes
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) if (y[i] == 0 || y.length == 1) s += Math.max(z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i]))) - y[i] * z[i];
    return s / y.length;
}
