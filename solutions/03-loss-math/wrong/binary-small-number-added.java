// question: binary-cross-entropy
// message: so that all confident mistakes cost the same
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        double p = 1 / (1 + Math.exp(-z[i]));
        sum -= y[i] * Math.log(p + 1e-12) + (1 - y[i]) * Math.log(1 - p + 1e-12);
    }
    return sum / y.length;
}
