// question: binary-cross-entropy
// message: large logits, right and wrong
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) s += Math.abs(z[i]) > 30 ? Math.abs(z[i]) : Math.log(1 + Math.exp(z[i])) - y[i] * z[i];
    return s / y.length;
}
