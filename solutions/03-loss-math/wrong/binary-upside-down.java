// question: binary-cross-entropy
// message: Is y·z subtracted
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        sum += Math.max(z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i]))) - (1 - y[i]) * z[i];
    }
    return sum / y.length;
}
