// question: binary-cross-entropy
// message: the half with (1 − y) is missing
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        if (y[i] == 1) sum += Math.max(-z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i])));
    }
    return sum / y.length;
}
