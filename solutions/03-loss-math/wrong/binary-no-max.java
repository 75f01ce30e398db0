// question: binary-cross-entropy
// message: The larger of z and 0 is missing
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += Math.log1p(Math.exp(-Math.abs(z[i]))) - y[i] * z[i];
    return s / y.length;
}
