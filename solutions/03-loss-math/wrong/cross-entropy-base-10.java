// question: cross-entropy
// message: Math.log is the natural one
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            if (y[i][k] > 0) sum -= y[i][k] * Math.log10(p[i][k]);
        }
    }
    return sum / y.length;
}
