// question: binary-cross-entropy
// message: taken for certain
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += (z[i] > 8 ? z[i] : z[i] < -8 ? 0 : Math.log(1 + Math.exp(z[i]))) - y[i] * z[i];
    return s / y.length;
}
