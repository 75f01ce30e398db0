// question: binary-cross-entropy
// message: Work with the logit
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        sum += Math.log(Math.exp(z[i]) + 1) - y[i] * z[i];
    }
    return sum / y.length;
}
