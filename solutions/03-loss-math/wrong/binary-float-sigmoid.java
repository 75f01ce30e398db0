// question: binary-cross-entropy
// message: large logits, right and wrong
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) { float p = (float) (1 / (1 + Math.exp(-z[i]))); double q = y[i] == 1 ? p : 1 - p; s += q == 0 ? Math.abs(z[i]) : -Math.log(q); }
    return s / y.length;
}
