// question: binary-cross-entropy
// message: the number of yeses
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0, yes = 0;
    for (int i = 0; i < y.length; i++) { s += Math.max(z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i]))) - y[i] * z[i]; yes += y[i]; }
    return s / Math.max(1, yes);
}
