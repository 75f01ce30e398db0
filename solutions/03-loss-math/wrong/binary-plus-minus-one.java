// question: binary-cross-entropy
// message: is for truths of 1 and −1
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        double t = y[i] * z[i];
        sum += Math.max(-t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
    }
    return sum / y.length;
}
