// question: binary-cross-entropy
// message: That is the sum
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        sum += Math.max(z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i]))) - y[i] * z[i];
    }
    return sum;
}
