// question: binary-cross-entropy
// message: The logit of exactly 0 was left out
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) {
        if (z[i] > 0) s += z[i] + Math.log1p(Math.exp(-z[i])) - y[i] * z[i];
        else if (z[i] < 0) s += Math.log1p(Math.exp(z[i])) - y[i] * z[i];
    }
    return s / y.length;
}
