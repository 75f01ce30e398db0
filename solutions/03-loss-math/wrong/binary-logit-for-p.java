// question: binary-cross-entropy
// message: Was z taken for a probability
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        sum -= y[i] * Math.log(z[i]) + (1 - y[i]) * Math.log(1 - z[i]);
    }
    return sum / y.length;
}
